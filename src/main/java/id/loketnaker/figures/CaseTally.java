package id.loketnaker.figures;

import id.loketnaker.register.EndedCase;
import id.loketnaker.register.EndedCases;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Adds ended cases to the sums by day of their end. */
@Component
class CaseTally {

    private final EndedCases cases;
    private final DailySums sums;

    CaseTally(JdbcTemplate jdbc, EndedCases cases) {
        this.cases = cases;
        this.sums = new DailySums(
                jdbc, "ln_tally_case", List.of("ended", "kept"), List.of("office", "service", "closed_on"));
    }

    /** Answers how many there were to add. */
    int add(List<String> ids) {
        List<EndedCase> ended = cases.notSummed(ids);
        Map<List<Object>, int[]> days = new HashMap<>();
        for (EndedCase each : ended) {
            int[] sum = days.computeIfAbsent(List.of(each.office(), each.service(), each.on()), day -> new int[2]);
            sum[0]++;
            sum[1] += each.kept() ? 1 : 0;
        }
        sums.add(days);
        cases.markSummed(ended);
        return ended.size();
    }
}
