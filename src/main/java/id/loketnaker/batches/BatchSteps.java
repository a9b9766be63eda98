package id.loketnaker.batches;

import id.loketnaker.values.Json;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What somebody entered once for many cases, and how far each of them came with it. A task is entered once at most, so
 * that two clerks do not do the same; what was refused may be entered again.
 */
@Service
@Transactional
public class BatchSteps {

    private static final int LONGEST_MESSAGE = 1000;

    /**
     * The part of one case, as it is entered.
     *
     * @param taskId null where a new case is brought, and then without
     * @param caseId also null
     * @param values by the keys of the form
     */
    public record Entered(@Nullable String taskId, @Nullable String caseId, Map<String, Object> values) {}

    private final JdbcTemplate jdbc;
    private final Clock clock;

    BatchSteps(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Enters a step for many; it is done by and by.
     *
     * @param elementId of the task, or of the start event where new cases are brought
     * @param by user id, in whose name it is done
     * @throws RefusedBatchException when somebody else entered one of the tasks; then none of them is
     */
    public void enter(String batchId, String elementId, String elementName, List<Entered> all, String by) {
        String step = UUID.randomUUID().toString();
        jdbc.update(
                "insert into ln_batch_step (id, batch_id, element_id, element_name, entered_at, entered_by)"
                        + " values (?, ?, ?, ?, ?, ?)",
                step,
                batchId,
                elementId,
                elementName,
                Timestamp.from(clock.instant()),
                by);
        int line = 1;
        for (Entered each : all) {
            jdbc.update("delete from ln_batch_move where task_id = ? and state = 'REFUSED'", each.taskId());
            insert(step, line++, each);
        }
    }

    /**
     * The same for new cases, that were looked at for doubles: of two lists that come at the same time, the second
     * would not have seen the cases of the first.
     *
     * @param looked when they were looked at
     * @throws RefusedBatchException while another list is brought in, or when one came since
     */
    public void bring(
            String batchId, String elementId, String elementName, List<Entered> all, String by, Instant looked) {
        jdbc.queryForList("select id from ln_batch where id = ? for update", String.class, batchId);
        Integer others = jdbc.queryForObject(
                "select count(*) from ln_batch_step s where s.batch_id = ? and s.element_id = ? and (s.entered_at >= ?"
                        + " or exists (select 1 from ln_batch_move m where m.step_id = s.id and m.state = 'WAITING'))",
                Integer.class,
                batchId,
                elementId,
                Timestamp.from(looked.truncatedTo(ChronoUnit.SECONDS)));
        if (others != null && others > 0) {
            throw new RefusedBatchException(
                    "Daftar peserta lain baru saja dimasukkan ke angkatan ini. Tunggu sampai selesai, lalu kirim lagi.");
        }
        enter(batchId, elementId, elementName, all, by);
    }

    private void insert(String step, int line, Entered each) {
        try {
            jdbc.update(
                    "insert into ln_batch_move (step_id, task_id, case_id, line_no, entered, state)"
                            + " values (?, ?, ?, ?, ?, 'WAITING')",
                    step,
                    each.taskId(),
                    each.caseId(),
                    line,
                    Json.write(each.values()));
        } catch (DuplicateKeyException entered) {
            throw new RefusedBatchException(
                    "Langkah ini sedang dikerjakan untuk sebagian perkara itu. Muat ulang halamannya.");
        }
    }

    /** The next that wait, in the order in which they were entered. */
    @Transactional(readOnly = true)
    public List<WaitingMove> due(@Nullable WaitingMove last, int most) {
        return jdbc.query(
                "select m.id, m.step_id, s.batch_id, b.office, b.service, m.task_id, m.line_no, m.entered, s.entered_by"
                        + " from ln_batch_move m join ln_batch_step s on s.id = m.step_id"
                        + " join ln_batch b on b.id = s.batch_id"
                        + " where m.state = 'WAITING' and m.id > ? order by m.id limit " + most,
                BatchSteps::waiting,
                last == null ? 0 : last.id());
    }

    /**
     * Takes one up; in the transaction that does it. The step stays locked until that ends: what its cases share, such
     * as the number of a letter, is drawn once, however many nodes work on it.
     *
     * @return whether it still waits: no other node was faster
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean take(WaitingMove move) {
        jdbc.queryForList("select id from ln_batch_step where id = ? for update", String.class, move.stepId());
        return jdbc.update(
                        "update ln_batch_move set state = 'DONE', entered = null, done_at = ?"
                                + " where id = ? and state = 'WAITING'",
                        Timestamp.from(clock.instant()),
                        move.id())
                == 1;
    }

    /** A new case came of it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void brought(WaitingMove move, String caseId) {
        jdbc.update("update ln_batch_move set case_id = ? where id = ?", caseId, move.id());
    }

    /** It cannot be done; a person has to look. */
    public void refuse(WaitingMove move, String why) {
        jdbc.update(
                "update ln_batch_move set state = 'REFUSED', entered = null, message = ?, done_at = ?"
                        + " where id = ? and state = 'WAITING'",
                why.substring(0, Math.min(why.length(), LONGEST_MESSAGE)),
                Timestamp.from(clock.instant()),
                move.id());
    }

    /** What was entered for a batch, the latest first. */
    @Transactional(readOnly = true)
    public List<EnteredStep> of(String batchId) {
        return jdbc.query("""
                select s.id, s.element_id, s.element_name, s.entered_at, s.entered_by,
                       sum(case when m.state = 'WAITING' then 1 else 0 end),
                       sum(case when m.state = 'DONE' then 1 else 0 end),
                       sum(case when m.state = 'REFUSED' then 1 else 0 end)
                  from ln_batch_step s join ln_batch_move m on m.step_id = s.id
                 where s.batch_id = ?
                 group by s.id, s.element_id, s.element_name, s.entered_at, s.entered_by
                 order by s.entered_at desc, s.id
                """, (row, place) -> step(row), batchId);
    }

    /** Those of a batch that are not done: waiting and refused. */
    @Transactional(readOnly = true)
    public List<Move> notDone(String batchId) {
        return jdbc.query(
                "select m.step_id, m.task_id, m.case_id, m.line_no, m.state, m.message from ln_batch_move m"
                        + " join ln_batch_step s on s.id = m.step_id"
                        + " where s.batch_id = ? and m.state <> 'DONE' order by m.id",
                (row, place) -> new Move(
                        Objects.requireNonNull(row.getString(1)),
                        row.getString(2),
                        row.getString(3),
                        row.getInt(4),
                        MoveState.valueOf(row.getString(5)),
                        row.getString(6)),
                batchId);
    }

    private static EnteredStep step(ResultSet row) throws SQLException {
        return new EnteredStep(
                Objects.requireNonNull(row.getString(1)),
                Objects.requireNonNull(row.getString(2)),
                Objects.requireNonNull(row.getString(3)),
                row.getTimestamp(4).toInstant(),
                Objects.requireNonNull(row.getString(5)),
                row.getInt(6),
                row.getInt(7),
                row.getInt(8));
    }

    private static WaitingMove waiting(ResultSet row, int place) throws SQLException {
        return new WaitingMove(
                row.getLong(1),
                Objects.requireNonNull(row.getString(2)),
                Objects.requireNonNull(row.getString(3)),
                Objects.requireNonNull(row.getString(4)),
                Objects.requireNonNull(row.getString(5)),
                row.getString(6),
                row.getInt(7),
                Objects.requireNonNull(row.getString(8)),
                Objects.requireNonNull(row.getString(9)));
    }
}
