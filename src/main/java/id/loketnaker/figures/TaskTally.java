package id.loketnaker.figures;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Adds done tasks to the sums by day, of their step and of the official who did them. */
@Component
class TaskTally {

    private static final int AT_ONCE = 500;

    private final JdbcTemplate jdbc;
    private final StepTallies steps;

    TaskTally(JdbcTemplate jdbc, StepTallies steps) {
        this.jdbc = jdbc;
        this.steps = steps;
    }

    private record Done(
            String id,
            String office,
            String service,
            String element,
            LocalDate on,
            boolean late,
            @Nullable Integer minutes,
            @Nullable String official,
            @Nullable String role) {}

    int addSome() {
        List<Done> done = some();
        addToSteps(done);
        addToOfficials(done);
        jdbc.batchUpdate(
                "update ln_deadline set tally_on = null where id = ?",
                done.stream().map(each -> new Object[] {each.id}).toList());
        return done.size();
    }

    private List<Done> some() {
        return jdbc.query(
                """
                select d.id, c.office, c.service, d.element_id, d.tally_on, d.state, d.worked_minutes, d.holder,
                       d.role
                  from ln_deadline d join ln_case c on c.id = d.case_id
                 where d.tally_on is not null limit %d""".formatted(AT_ONCE),
                (row, number) -> new Done(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getObject(5, LocalDate.class),
                        row.getString(6).equals("MISSED"),
                        row.getObject(7, Integer.class),
                        row.getString(8),
                        row.getString(9)));
    }

    private void addToSteps(List<Done> done) {
        Map<StepTallies.Day, StepSum> sums = new HashMap<>();
        for (Done each : done) {
            sums.computeIfAbsent(
                            new StepTallies.Day(each.office, each.service, each.element, each.on),
                            day -> StepSum.none())
                    .add(each.late, each.minutes);
        }
        sums.forEach(steps::add);
    }

    private void addToOfficials(List<Done> done) {
        Map<List<Object>, int[]> days = new HashMap<>();
        Map<List<Object>, int[]> months = new HashMap<>();
        for (Done each : done) {
            if (each.official != null) { // what the engine did is nobody's work
                add(days, each.on, each);
                add(months, each.on.withDayOfMonth(1), each);
            }
        }
        sums("ln_tally_official", "done_on").add(days);
        sums("ln_tally_month", "month_on").add(months);
    }

    private static void add(Map<List<Object>, int[]> sums, LocalDate on, Done each) {
        String role = each.role == null ? "" : each.role;
        int[] sum = sums.computeIfAbsent(
                List.of(each.office, on, String.valueOf(each.official), role, each.service), key -> new int[2]);
        sum[0]++;
        sum[1] += each.late ? 1 : 0;
    }

    private DailySums sums(String table, String day) {
        return new DailySums(
                jdbc, table, List.of("done", "late"), List.of("office", day, "official", "role", "service"));
    }
}
