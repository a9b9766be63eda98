package id.loketnaker.schedule;

import com.fasterxml.jackson.core.type.TypeReference;
import id.loketnaker.jobs.Sweep;
import id.loketnaker.values.Json;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells applicants that what they were given ends, each in a transaction of its own that has taken the row: of several
 * nodes one tells it. After a stop only the latest of those that were missed is told, and none whose end has passed.
 */
@Component
class Reminders {

    private static final int AT_ONCE = 100;
    private static final TypeReference<Map<String, @Nullable Object>> VALUES = new TypeReference<>() {};

    private final JdbcTemplate jdbc;
    private final ReminderTelling telling;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Reminders(JdbcTemplate jdbc, ReminderTelling telling, Clock clock, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.telling = telling;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Scheduled(fixedDelayString = "${loketnaker.schedule.interval:PT1M}")
    void run() {
        Instant now = clock.instant();
        new Sweep("Ingatkan akhir masa berlaku")
                .<Reminder>through(
                        last -> due(last, now), due -> transaction.executeWithoutResult(status -> tell(due, now)));
    }

    private List<Reminder> due(@Nullable Reminder last, Instant now) {
        Timestamp since = Timestamp.from(last == null ? Instant.EPOCH : last.dueAt());
        return jdbc.query(
                """
                select case_id, rule_id, due_on, due_at from ln_reminder
                 where state = 'WAITING' and due_at between ? and ?
                   and (due_at > ? or case_id > ? or (case_id = ? and rule_id > ?))
                 order by due_at, case_id, rule_id limit ?""",
                (row, number) -> new Reminder(
                        row.getString(1),
                        row.getString(2),
                        row.getObject(3, LocalDate.class),
                        row.getTimestamp(4).toInstant()),
                since,
                Timestamp.from(now),
                since,
                last == null ? "" : last.caseId(),
                last == null ? "" : last.caseId(),
                last == null ? "" : last.rule(),
                AT_ONCE);
    }

    private void tell(Reminder due, Instant now) {
        String state = isPassed(due, now) ? "PASSED" : "TOLD";
        boolean mine = jdbc.update(
                        "update ln_reminder set state = ?, settled_at = ?"
                                + " where case_id = ? and rule_id = ? and due_on = ? and state = 'WAITING'",
                        state,
                        Timestamp.from(now),
                        due.caseId(),
                        due.rule(),
                        Date.valueOf(due.dueOn()))
                == 1;
        if (mine && state.equals("TOLD")) {
            Map<String, Object> row = jdbc.queryForMap(
                    "select r.notice, v.told_values from ln_reminder r"
                            + " join ln_validity v on v.case_id = r.case_id and v.rule_id = r.rule_id"
                            + " where r.case_id = ? and r.rule_id = ? and r.due_on = ?",
                    due.caseId(),
                    due.rule(),
                    Date.valueOf(due.dueOn()));
            telling.tell(
                    "masa-berlaku/%s/%s/%s".formatted(due.caseId(), due.rule(), due.dueOn()),
                    due.caseId(),
                    String.valueOf(row.get("notice")),
                    Json.read(String.valueOf(row.get("told_values")), VALUES));
        }
    }

    /** A later one is due already, or what it is about has ended. */
    private boolean isPassed(Reminder due, Instant now) {
        Integer later = jdbc.queryForObject(
                "select count(*) from ln_reminder where case_id = ? and rule_id = ? and due_on > ? and due_at <= ?",
                Integer.class,
                due.caseId(),
                due.rule(),
                Date.valueOf(due.dueOn()),
                Timestamp.from(now));
        Integer over = jdbc.queryForObject(
                "select count(*) from ln_validity where case_id = ? and rule_id = ? and valid_until < ?",
                Integer.class,
                due.caseId(),
                due.rule(),
                Timestamp.from(now.minusSeconds(24 * 60 * 60)));
        return later != null && later > 0 || over != null && over > 0;
    }
}
