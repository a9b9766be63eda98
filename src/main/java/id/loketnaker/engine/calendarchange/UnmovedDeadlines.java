package id.loketnaker.engine.calendarchange;

import id.loketnaker.sla.PlannedMove;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Deadlines that a change of the calendar did not move: a person decides what becomes of them. */
@Component
public class UnmovedDeadlines {

    private static final String ALL = """
            select x.version, x.deadline_id, x.case_id, c.number, c.office, c.service, d.element_id, d.element_name, x.reason,
                   x.due_before, x.due_after, x.decided_by, x.decided_at, x.remark
              from ln_calendar_decision x join ln_case c on c.id = x.case_id join ln_deadline d on d.id = x.deadline_id
            """;

    private final JdbcTemplate jdbc;

    UnmovedDeadlines(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Once each: one that could not be moved may be a timer that fired, too. */
    void add(int version, List<PlannedMove> moves) {
        for (PlannedMove move : moves) {
            if (find(version, move.deadlineId()).isPresent()) {
                continue;
            }
            jdbc.update(
                    """
                    insert into ln_calendar_decision (version, deadline_id, case_id, reason, due_before, due_after)
                    values (?, ?, ?, ?, ?, ?)""",
                    version,
                    move.deadlineId(),
                    move.caseId(),
                    move.fate().name(),
                    Timestamp.from(move.before()),
                    Timestamp.from(move.after()));
        }
    }

    /** Of some offices, the undecided first, then the latest. */
    public List<OpenDecision> of(List<String> offices, int first, int most) {
        if (offices.isEmpty()) {
            return List.of();
        }
        Object[] parameters =
                Stream.concat(offices.stream(), Stream.of(most, first)).toArray();
        return jdbc.query(
                ALL + " where c.office in (" + String.join(", ", Collections.nCopies(offices.size(), "?"))
                        + ") order by case when x.decided_at is null then 0 else 1 end, x.version desc, c.number, x.deadline_id"
                        + " limit ? offset ?",
                (row, number) -> pending(row),
                parameters);
    }

    public Optional<OpenDecision> find(int version, String deadlineId) {
        return jdbc
                .query(
                        ALL + " where x.version = ? and x.deadline_id = ?",
                        (row, number) -> pending(row),
                        version,
                        deadlineId)
                .stream()
                .findFirst();
    }

    /** Answers false when somebody else has decided. */
    public boolean decide(int version, String deadlineId, String by, Instant at, String remark) {
        return jdbc.update("""
                        update ln_calendar_decision set decided_by = ?, decided_at = ?, remark = ?
                         where version = ? and deadline_id = ? and decided_at is null""", by, Timestamp.from(at), remark, version, deadlineId) == 1;
    }

    /** Of a deadline that could not be moved by a change, and by those after it: it is tried again. */
    void withdrawFailed(int version, String deadlineId) {
        jdbc.update("""
                delete from ln_calendar_decision
                 where version >= ? and deadline_id = ? and reason = 'FAILED' and decided_at is null""", version, deadlineId);
    }

    private static OpenDecision pending(ResultSet row) throws SQLException {
        Timestamp decided = row.getTimestamp("decided_at");
        return new OpenDecision(
                row.getInt("version"),
                row.getString("deadline_id"),
                row.getString("case_id"),
                row.getString("number"),
                row.getString("office"),
                row.getString("service"),
                row.getString("element_id"),
                row.getString("element_name"),
                PlannedMove.Fate.valueOf(row.getString("reason")),
                row.getTimestamp("due_before").toInstant(),
                row.getTimestamp("due_after").toInstant(),
                row.getString("decided_by"),
                decided == null ? null : decided.toInstant(),
                row.getString("remark"));
    }
}
