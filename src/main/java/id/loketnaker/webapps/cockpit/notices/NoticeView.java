package id.loketnaker.webapps.cockpit.notices;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import id.loketnaker.casework.People;
import id.loketnaker.notifications.Message;
import id.loketnaker.notifications.Notice;
import id.loketnaker.notifications.NoticeBoard;
import id.loketnaker.notifications.NoticeState;
import id.loketnaker.servicepack.Office;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.webapps.LocalMoments;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A page of notices as JSON.
 *
 * @param counts of all in each state that somebody should look at
 */
record NoticeView(Map<String, Integer> counts, List<LineJson> notices, boolean more) {

    /** The states by the names that the page uses. */
    static final Map<NoticeState, String> STATES = Map.of(
            NoticeState.WAITING, "waiting",
            NoticeState.SENT, "sent",
            NoticeState.RECORDED, "recorded",
            NoticeState.FAILED, "failed",
            NoticeState.CANCELLED, "cancelled");

    private static final List<NoticeState> OPEN =
            List.of(NoticeState.FAILED, NoticeState.WAITING, NoticeState.RECORDED);

    /**
     * One notice.
     *
     * @param caseId id of its case; none when it tells of several
     * @param recipient the applicant, or the official's name
     * @param nextTry when it is tried next
     */
    @JsonInclude(Include.NON_NULL)
    record LineJson(
            String id,
            @Nullable String caseId,
            @Nullable String number,
            String recipient,
            String channel,
            String address,
            String subject,
            String body,
            int tries,
            String created,
            @Nullable String nextTry,
            @Nullable String settled,
            @Nullable String error) {}

    static NoticeView of(
            NoticeBoard.Page page, Map<NoticeState, Integer> counts, List<ServicePack> packs, People officials) {
        Map<String, ZoneId> zones = packs.stream()
                .map(ServicePack::office)
                .collect(Collectors.toMap(Office::id, Office::zone, (one, same) -> one));
        Map<String, String> names = officials.of(recipients(page));
        Map<String, Integer> named = new TreeMap<>();
        OPEN.forEach(state -> named.put(STATES.get(state), counts.getOrDefault(state, 0)));
        return new NoticeView(
                named,
                page.notices().stream()
                        .map(notice -> line(
                                notice,
                                page.numbers(),
                                names,
                                new LocalMoments(
                                        zones.getOrDefault(notice.message().office(), ZoneOffset.UTC))))
                        .toList(),
                page.more());
    }

    private static Collection<String> recipients(NoticeBoard.Page page) {
        return page.notices().stream()
                .filter(notice -> !notice.message().isForApplicant())
                .map(notice -> notice.message().recipient())
                .collect(Collectors.toSet());
    }

    private static LineJson line(
            Notice notice, Map<String, String> numbers, Map<String, String> names, LocalMoments times) {
        Message message = notice.message();
        return new LineJson(
                notice.id(),
                message.caseId(),
                message.caseId() == null ? null : numbers.get(message.caseId()),
                message.isForApplicant() ? "pemohon" : names.getOrDefault(message.recipient(), message.recipient()),
                message.channel().id(),
                message.address(),
                message.subject(),
                message.body(),
                notice.tries(),
                times.of(notice.createdAt()),
                times.orNothing(notice.nextTryAt()),
                times.orNothing(notice.settledAt()),
                notice.lastError());
    }
}
