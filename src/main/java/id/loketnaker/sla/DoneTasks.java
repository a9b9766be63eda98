package id.loketnaker.sla;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The tasks that were done, for whoever sums them up: take what is not summed, add it, and mark it in the same
 * transaction.
 */
@Component
public class DoneTasks {

    private final JdbcTemplate jdbc;

    DoneTasks(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** One that is not marked yet, and the day it will be summed under. */
    public record Due(String id, LocalDate on) {

        private static final Due START = new Due("", LocalDate.EPOCH);
    }

    /**
     * Some that are not marked yet, by day.
     *
     * @param last where to go on after; nothing for the first of all
     */
    public List<Due> notSummed(@Nullable Due last, int most) {
        Due after = Objects.requireNonNullElse(last, Due.START);
        return jdbc.query(
                """
                select id, tally_on from ln_deadline
                 where tally_on >= ? and (tally_on > ? or id > ?) order by tally_on, id limit ?""",
                (row, number) -> new Due(row.getString(1), row.getObject(2, LocalDate.class)),
                after.on(),
                after.on(),
                after.id(),
                most);
    }

    /** Those of them that are not marked by now. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<DoneTask> notSummed(Collection<Due> due) {
        return jdbc.query(
                """
                select id, case_id, element_id, call_id, tally_on, state, worked_minutes, holder, role from ln_deadline
                 where tally_on is not null and id in (%s)""".formatted(String.join(", ", Collections.nCopies(due.size(), "?"))),
                (row, number) -> new DoneTask(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getObject(5, LocalDate.class),
                        row.getString(6).equals("MISSED"),
                        row.getObject(7, Integer.class),
                        row.getString(8),
                        row.getString(9)),
                due.stream().map(Due::id).toArray());
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void markSummed(Collection<DoneTask> tasks) {
        jdbc.batchUpdate(
                "update ln_deadline set tally_on = null where id = ?",
                tasks.stream().map(each -> new Object[] {each.id()}).toList());
    }
}
