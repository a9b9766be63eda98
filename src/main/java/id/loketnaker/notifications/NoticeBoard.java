package id.loketnaker.notifications;

import id.loketnaker.register.CaseOrigin;
import id.loketnaker.register.CaseRegister;
import id.loketnaker.register.Entry;
import id.loketnaker.register.EntryKind;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The notices of offices, for those who look after them. The caller must have asked whether the user may see the
 * offices.
 */
@Service
public class NoticeBoard {

    /**
     * A page of notices.
     *
     * @param numbers of their cases, by case id
     * @param more whether there are more after these
     */
    public record Page(List<Notice> notices, Map<String, String> numbers, boolean more) {}

    private final NoticeRows rows;
    private final CaseRegister register;
    private final JdbcTemplate jdbc;
    private final Clock clock;

    NoticeBoard(NoticeRows rows, CaseRegister register, JdbcTemplate jdbc, Clock clock) {
        this.rows = rows;
        this.register = register;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * How many have not reached anybody, by state; a state without any is not in it. What is settled grows for ever and
     * is not counted.
     */
    @Transactional(readOnly = true)
    public Map<NoticeState, Integer> open(Collection<String> offices) {
        Map<NoticeState, Integer> counts = new EnumMap<>(NoticeState.class);
        if (!offices.isEmpty()) {
            jdbc.query(
                    "select state, count(*) from ln_notice where office in (" + marks(offices)
                            + ") and state in ('WAITING', 'RECORDED', 'FAILED') group by state",
                    row -> {
                        counts.put(NoticeState.valueOf(row.getString(1)), row.getInt(2));
                    },
                    offices.toArray());
        }
        return counts;
    }

    /** Those of a state, the newest first. */
    @Transactional(readOnly = true)
    public Page page(Collection<String> offices, NoticeState state, int first, int most) {
        if (offices.isEmpty()) {
            return new Page(List.of(), Map.of(), false);
        }
        List<Object> parameters = new ArrayList<>(offices);
        Collections.addAll(parameters, state.name(), most + 1, first);
        List<Notice> found = jdbc.query(
                "select * from ln_notice where office in (" + marks(offices)
                        + ") and state = ? order by created_at desc, id limit ? offset ?",
                (row, number) -> NoticeRows.notice(row),
                parameters.toArray());
        List<Notice> shown = found.subList(0, Math.min(most, found.size()));
        List<String> cases = shown.stream()
                .map(notice -> notice.message().caseId())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<String, String> numbers = cases.isEmpty()
                ? Map.of()
                : register.originsOf(cases).stream().collect(Collectors.toMap(CaseOrigin::caseId, CaseOrigin::number));
        return new Page(List.copyOf(shown), numbers, found.size() > most);
    }

    /**
     * Has a notice sent again that failed, was only recorded or was called off.
     *
     * @return false when there is none of this id in these offices that could be
     */
    @Transactional
    public boolean sendAgain(String id, Collection<String> offices, String actor) {
        return change(id, offices, EntryKind.NOTICE_WRITTEN, actor, """
                update ln_notice set state = 'WAITING', tries = 0, next_try_at = ?, settled_at = null, last_error = null
                 where id = ? and state in ('FAILED', 'RECORDED', 'CANCELLED')""");
    }

    /**
     * Calls a notice off that was not sent: somebody told the person otherwise, or nobody needs to.
     *
     * @return false when there is none of this id in these offices that could be
     */
    @Transactional
    public boolean callOff(String id, Collection<String> offices, String actor) {
        return change(id, offices, EntryKind.NOTICE_CANCELLED, actor, """
                update ln_notice set state = 'CANCELLED', next_try_at = null, settled_at = ?
                 where id = ? and state in ('WAITING', 'FAILED', 'RECORDED')""");
    }

    private boolean change(String id, Collection<String> offices, EntryKind kind, String actor, String update) {
        Notice notice = rows.find(id)
                .filter(found -> offices.contains(found.message().office()))
                .orElse(null);
        if (notice == null || jdbc.update(update, Timestamp.from(clock.instant()), id) == 0) {
            return false;
        }
        if (notice.message().caseId() != null) {
            register.record(
                    notice.message().caseId(),
                    new Entry(
                            clock.instant(),
                            kind,
                            notice.message().about(),
                            notice.message().subject(),
                            actor,
                            notice.message().channel().id()));
        }
        return true;
    }

    private static String marks(Collection<String> offices) {
        return String.join(", ", Collections.nCopies(offices.size(), "?"));
    }
}
