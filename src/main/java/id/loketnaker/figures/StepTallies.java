package id.loketnaker.figures;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The sums by day of each step. */
@Component
class StepTallies {

    private final JdbcTemplate jdbc;

    StepTallies(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    record Day(String office, String service, String element, LocalDate on) {}

    Map<String, StepSum> sums(String office, String service, Period period) {
        Map<String, StepSum> sums = new HashMap<>();
        jdbc.query(
                """
                select element_id, done, late, minutes, spread from ln_tally_step
                 where office = ? and service = ? and done_on between ? and ?""",
                row -> {
                    sums.computeIfAbsent(row.getString(1), element -> new StepSum())
                            .add(row.getInt(2), row.getInt(3), row.getLong(4), row.getBytes(5));
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
                 where office = ? and service = ? and done_on = ? and element_id = ?""",
                row -> {
                    sum.add(row.getInt(1), row.getInt(2), row.getLong(3), row.getBytes(4));
                },
                day.office(),
                day.service(),
                day.on(),
                day.element());
        jdbc.update(
                "delete from ln_tally_step where office = ? and service = ? and done_on = ? and element_id = ?",
                day.office(),
                day.service(),
                day.on(),
                day.element());
        jdbc.update(
                """
                insert into ln_tally_step (office, service, done_on, element_id, done, late, minutes, spread)
                values (?, ?, ?, ?, ?, ?, ?, ?)""",
                day.office(),
                day.service(),
                day.on(),
                day.element(),
                sum.done(),
                sum.late(),
                sum.minutes(),
                sum.spread());
    }
}
