package id.loketnaker.engine.takeback;

import id.loketnaker.casework.LastSteps.LastStep;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The table of last steps: one row for each running case. */
@Component
class LastStepRows {

    /**
     * What is kept.
     *
     * @param instanceId the process instance of the step
     * @param activityId the activity instance that it was
     */
    record Row(LastStep step, String instanceId, String activityId, KnownBefore known) {}

    private static final String COLUMNS =
            "case_id, task_id, instance_id, element_id, activity_id, done_by, done_at, entry_id, known";

    private final JdbcTemplate jdbc;

    LastStepRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The last entry of the record of a case; 0 before there is one. */
    long lastEntry(String caseId) {
        Long last = jdbc.queryForObject("select max(id) from ln_case_entry where case_id = ?", Long.class, caseId);
        return Objects.requireNonNullElse(last, 0L);
    }

    void write(Row row) {
        LastStep step = row.step();
        Object[] values = {
            step.taskId(),
            row.instanceId(),
            step.elementId(),
            row.activityId(),
            step.by(),
            Timestamp.from(step.at()),
            step.entryId(),
            row.known().json(),
            step.caseId()
        };
        int written = jdbc.update(
                "update ln_last_step set task_id = ?, instance_id = ?, element_id = ?, activity_id = ?, done_by = ?,"
                        + " done_at = ?, entry_id = ?, known = ? where case_id = ?",
                values);
        if (written == 0) {
            jdbc.update(
                    "insert into ln_last_step (task_id, instance_id, element_id, activity_id, done_by, done_at, entry_id,"
                            + " known, case_id) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    values);
        }
    }

    Optional<Row> ofTask(String taskId) {
        return jdbc
                .query("select " + COLUMNS + " from ln_last_step where task_id = ?", (row, number) -> read(row), taskId)
                .stream()
                .findFirst();
    }

    List<LastStep> of(String userId, Instant since, int most) {
        return jdbc.query(
                "select " + COLUMNS + " from ln_last_step where done_by = ? and done_at >= ?"
                        + " order by done_at desc, case_id limit ?",
                (row, number) -> read(row).step(),
                userId,
                Timestamp.from(since),
                most);
    }

    void delete(Collection<String> caseIds) {
        caseIds.forEach(id -> jdbc.update("delete from ln_last_step where case_id = ?", id));
    }

    /** Somebody has begun to fill in a form of one of these tasks. */
    boolean isBegun(Collection<String> taskIds) {
        return taskIds.stream()
                .anyMatch(id -> !jdbc.queryForList("select id from ln_draft where form = ?", String.class, "task/" + id)
                        .isEmpty());
    }

    private static Row read(ResultSet row) throws SQLException {
        return new Row(
                new LastStep(
                        row.getString("case_id"),
                        row.getString("task_id"),
                        row.getString("element_id"),
                        row.getString("done_by"),
                        row.getTimestamp("done_at").toInstant(),
                        row.getLong("entry_id")),
                row.getString("instance_id"),
                row.getString("activity_id"),
                KnownBefore.read(row.getString("known")));
    }
}
