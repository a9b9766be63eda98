package id.loketnaker.register;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The steps of a register book in the order in which they were done; a branch for each step, as in {@link BookCases}.
 */
@Service
@Transactional(readOnly = true)
public class BookSteps {

    /** A step of a service, by its id in the diagram. */
    public record Step(String service, String elementId) {}

    /** MySQL else may begin with all cases of the office. A comment for H2. */
    private static final String STEPS_FIRST = "/*+ JOIN_ORDER(e, c) INDEX(e ln_case_entry_step) */ ";

    private final JdbcTemplate jdbc;
    private final EntryRows entries;
    private final CaseSearch search;

    BookSteps(JdbcTemplate jdbc, EntryRows entries, CaseSearch search) {
        this.jdbc = jdbc;
        this.entries = entries;
        this.search = search;
    }

    /** How many were done, counted up to a limit. */
    public int count(BookScope scope, Collection<Step> steps, int atMost) {
        List<Object> bound = new ArrayList<>();
        String branches = branches(scope, steps, "", atMost, bound);
        Integer count =
                jdbc.queryForObject("select count(*) from (" + branches + ") listed", Integer.class, bound.toArray());
        return Math.min(atMost, count == null ? 0 : count);
    }

    /**
     * Some of them.
     *
     * @param first from 0
     */
    public List<DoneStep> list(BookScope scope, Collection<Step> steps, int first, int most) {
        List<Object> bound = new ArrayList<>();
        String branches = branches(scope, steps, " order by e.happened_at, e.id", first + most, bound);
        bound.addAll(List.of(most, first));
        return read(jdbc.queryForList(
                "select id from (" + branches + ") listed order by happened_at, id limit ? offset ?",
                Long.class,
                bound.toArray()));
    }

    /** All of them in a few cases. */
    public List<DoneStep> of(BookScope scope, Collection<Step> steps, List<RegisteredCase> cases) {
        if (cases.isEmpty()) {
            return List.of();
        }
        Map<String, RegisteredCase> known =
                cases.stream().collect(Collectors.toMap(RegisteredCase::id, Function.identity()));
        return entries
                .done(
                        known.keySet(),
                        steps.stream().map(Step::elementId).toList(),
                        EntryKind.TASK_DONE,
                        scope.from(),
                        scope.until())
                .stream()
                .map(row -> new DoneStep(Objects.requireNonNull(known.get(row.caseId())), row.shown()))
                .filter(done -> steps.contains(
                        new Step(done.registered().service(), done.entry().elementId())))
                .toList();
    }

    private List<DoneStep> read(List<Long> ids) {
        Map<Long, EntryRow> rows =
                entries.findAllById(ids).stream().collect(Collectors.toMap(EntryRow::id, Function.identity()));
        List<EntryRow> inOrder =
                ids.stream().map(rows::get).filter(Objects::nonNull).toList();
        Map<String, RegisteredCase> cases =
                search.cases(inOrder.stream().map(EntryRow::caseId).distinct().toList()).stream()
                        .collect(Collectors.toMap(RegisteredCase::id, Function.identity()));
        return inOrder.stream()
                .map(row -> new DoneStep(Objects.requireNonNull(cases.get(row.caseId())), row.shown()))
                .toList();
    }

    private static String branches(
            BookScope scope, Collection<Step> steps, String order, int limit, List<Object> bound) {
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("Buku ini belum menyebut langkah.");
        }
        List<String> branches = new ArrayList<>();
        for (Step step : steps) {
            branches.add("(select " + STEPS_FIRST + "e.id, e.happened_at from ln_case_entry e"
                    + " join ln_case c on c.id = e.case_id"
                    + " where e.element_id = ? and e.kind = ? and e.happened_at >= ? and e.happened_at < ?"
                    + " and c.office = ? and c.service = ?" + order + " limit ?)");
            bound.addAll(List.of(
                    step.elementId(),
                    EntryKind.TASK_DONE.name(),
                    Timestamp.from(scope.from()),
                    Timestamp.from(scope.until()),
                    scope.office(),
                    step.service(),
                    limit));
        }
        return String.join(" union all ", branches);
    }
}
