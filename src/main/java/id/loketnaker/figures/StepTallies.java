package id.loketnaker.figures;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The sums by day of each step. */
@Component
class StepTallies {

    private final JdbcTemplate jdbc;

    StepTallies(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    record Day(String office, String service, Step step, LocalDate on) {

        private String call() {
            return Objects.requireNonNullElse(step.call(), "");
        }
    }

    Map<Step, StepSum> sums(String office, String service, Period period) {
        Map<Step, StepSum> sums = new HashMap<>();
        jdbc.query(
                """
                select element_id, call_id, done, late, minutes, spread from ln_tally_step
                 where office = ? and service = ? and done_on between ? and ?""",
                row -> {
                    String call = row.getString(2);
                    sums.computeIfAbsent(
                                    new Step(row.getString(1), call.isEmpty() ? null : call), step -> new StepSum())
                            .add(row.getInt(3), row.getInt(4), row.getLong(5), row.getBytes(6));
                },
                office,
                service,
                period.from(),
                period.until());
        return sums;
    }

    /** Adds to a day; whoever calls it has the turn, so that no other adds to the same day. */
    void add(Day day, StepSum sum) {
        jdbc.query(
                """
                select done, late, minutes, spread from ln_tally_step
                 where office = ? and service = ? and done_on = ? and element_id = ? and call_id = ?""",
                row -> {
                    sum.add(row.getInt(1), row.getInt(2), row.getLong(3), row.getBytes(4));
                },
                day.office(),
                day.service(),
                day.on(),
                day.step().element(),
                day.call());
        jdbc.update(
                "delete from ln_tally_step where office = ? and service = ? and done_on = ? and element_id = ? and call_id = ?",
                day.office(),
                day.service(),
                day.on(),
                day.step().element(),
                day.call());
        jdbc.update(
                """
                insert into ln_tally_step (office, service, done_on, element_id, call_id, done, late, minutes, spread)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                day.office(),
                day.service(),
                day.on(),
                day.step().element(),
                day.call(),
                sum.done(),
                sum.late(),
                sum.minutes(),
                sum.spread());
    }
}
