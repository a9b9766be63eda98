package id.loketnaker.figures;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Adds ended cases to the sums by day of their end. */
@Component
class CaseTally {

    private static final int AT_ONCE = 500;

    private final JdbcTemplate jdbc;

    CaseTally(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    private record Ended(String id, String office, String service, LocalDate on, boolean kept) {

        List<Object> day() {
            return List.of(office, service, on);
        }
    }

    int addSome() {
        List<Ended> ended = some();
        Map<List<Object>, int[]> sums = new HashMap<>();
        for (Ended each : ended) {
            int[] sum = sums.computeIfAbsent(each.day(), day -> new int[2]);
            sum[0]++;
            sum[1] += each.kept ? 1 : 0;
        }
        new DailySums(jdbc, "ln_tally_case", List.of("ended", "kept"), List.of("office", "service", "closed_on"))
                .add(sums);
        jdbc.batchUpdate(
                "update ln_case set tallied = true, late = ? where id = ?",
                ended.stream().map(each -> new Object[] {!each.kept, each.id}).toList());
        return ended.size();
    }

    private List<Ended> some() {
        return jdbc.query(
                """
                select c.id, c.office, c.service, c.closed_on, d.state
                  from ln_case c join ln_deadline d on d.id = c.id
                 where c.state = 'CLOSED' and c.tallied = false limit %d""".formatted(AT_ONCE),
                (row, number) -> new Ended(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, LocalDate.class),
                        row.getString(5).equals("MET")));
    }
}
