package id.loketnaker.sla;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
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

    /** Some that are not marked yet, in no order. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<DoneTask> notSummed(int most) {
        return jdbc.query(
                """
                select id, case_id, element_id, tally_on, state, worked_minutes, holder, role from ln_deadline
                 where tally_on is not null limit %d""".formatted(most),
                (row, number) -> new DoneTask(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, LocalDate.class),
                        row.getString(5).equals("MISSED"),
                        row.getObject(6, Integer.class),
                        row.getString(7),
                        row.getString(8)));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void markSummed(Collection<DoneTask> tasks) {
        jdbc.batchUpdate(
                "update ln_deadline set tally_on = null where id = ?",
                tasks.stream().map(each -> new Object[] {each.id()}).toList());
    }
}
