package id.loketnaker.engine.identity;

import id.loketnaker.casework.PresentUser;
import id.loketnaker.engine.PresentUsers;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.filter.FilterQueryImpl;
import org.camunda.bpm.engine.impl.persistence.entity.FilterEntity;
import org.camunda.bpm.engine.impl.persistence.entity.FilterManager;
import org.camunda.bpm.engine.query.Query;
import org.jspecify.annotations.Nullable;

/**
 * Shows an official the lists of the services of their own office only, and none when they have but one service: their
 * queue is the same. Who may be shown a list at all is a matter of grants. In a list of one's own there may be no
 * expression but those that the criteria need: the engine would carry out any, with every part of the application in
 * reach. Nor is one made in the name of somebody else, who would find it in their Tasklist.
 */
final class DeskFilterManager extends FilterManager {

    /** Property of a filter that belongs to a service of an office. */
    static final String OFFICE = "kantor";

    private static final Pattern HARMLESS =
            Pattern.compile("\\$\\{\\s*(currentUser\\(\\)|currentUserGroups\\(\\)|now\\(\\)"
                    + "|dateTime\\(\\)(\\.(plus|minus)(Hours|Days|Weeks|Months)\\(\\d{1,4}\\)|\\.withTimeAtStartOfDay\\(\\))*(\\.toDate\\(\\))?"
                    + "|meja\\.(sebelumHariIni|besok)\\(\\))\\s*}");

    @Override
    public Filter insertOrUpdateFilter(Filter filter) {
        @Nullable PresentUser user = official().orElse(null);
        if (user != null && filter.getId() == null && filter.getOwner() == null) {
            filter.setOwner(user.id()); // Tasklist names nobody
        }
        if (user != null && !user.id().equals(filter.getOwner()) && !isOwnerAsBefore(filter)) {
            throw new BadUserRequestException("Filter buatan Anda harus atas nama Anda sendiri.");
        }
        if (user != null
                && !expressions(filter.getQuery())
                        .allMatch(text -> HARMLESS.matcher(text).matches())) {
            throw new BadUserRequestException("Ungkapan di dalam filter hanya boleh ${currentUser()},"
                    + " ${currentUserGroups()}, ${now()} atau ${dateTime()} dengan tambahan waktunya.");
        }
        return super.insertOrUpdateFilter(filter);
    }

    @Override
    public List<Filter> findFiltersByQueryCriteria(FilterQueryImpl query) {
        if (query.getOrderingProperties().isEmpty()) {
            query.orderByFilterName().asc(); // Tasklist keeps this order among lists of the same rank
        }
        List<Filter> found = super.findFiltersByQueryCriteria(query);
        return official().map(user -> shownTo(user, found)).orElse(found);
    }

    @Override
    public long findFilterCountByQueryCriteria(FilterQueryImpl query) {
        return official().isPresent()
                ? findFiltersByQueryCriteria(query).size()
                : super.findFilterCountByQueryCriteria(query);
    }

    private boolean isOwnerAsBefore(Filter filter) {
        FilterEntity before = filter.getId() == null ? null : findFilterByIdInternal(filter.getId());
        return before != null && Objects.equals(before.getOwner(), filter.getOwner());
    }

    /** The present user, unless they administer LoketNaker or the engine acts by itself. */
    private Optional<PresentUser> official() {
        return PresentUsers.of(getCurrentAuthentication())
                .filter(user -> isAuthorizationEnabled() && getCommandContext().isAuthorizationCheckEnabled())
                .filter(user -> !user.isAdministrator());
    }

    private static List<Filter> shownTo(PresentUser user, List<Filter> found) {
        List<String> offices = user.offices();
        boolean several = found.stream()
                        .filter(filter -> officeOf(filter) != null && offices.contains(officeOf(filter)))
                        .count()
                > 1;
        return found.stream()
                .filter(filter -> officeOf(filter) == null || several && offices.contains(officeOf(filter)))
                .toList();
    }

    private static @Nullable Object officeOf(Filter filter) {
        return filter.getProperties() == null ? null : filter.getProperties().get(OFFICE);
    }

    private static Stream<String> expressions(Query<?, ?> query) {
        return query instanceof TaskQueryImpl tasks
                ? tasks.getQueries().stream()
                        .flatMap(part -> part.getExpressions().values().stream())
                        .filter(Objects::nonNull)
                : Stream.empty();
    }
}
