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
    private final DailySums received;
    private final CaseSpreads spreads;

    CaseTally(JdbcTemplate jdbc, EndedCases cases, CaseSpreads spreads) {
        this.cases = cases;
        this.spreads = spreads;
        this.received = new DailySums(
                jdbc, "ln_tally_received", List.of("received"), List.of("office", "service", "received_on"));
        this.sums = new DailySums(
                jdbc, "ln_tally_case", List.of("ended", "kept"), List.of("office", "service", "closed_on"));
    }

    /** Answers how many there were to add. */
    int add(List<String> ids) {
        List<EndedCase> ended = cases.notSummed(ids);
        Map<List<Object>, int[]> days = new HashMap<>();
        Map<List<Object>, int[]> receipts = new HashMap<>();
        Map<List<Object>, StepSum> worked = new HashMap<>();
        for (EndedCase each : ended) {
            List<Object> key = List.of(each.office(), each.service(), each.on());
            int[] sum = days.computeIfAbsent(key, day -> new int[2]);
            sum[0]++;
            sum[1] += each.kept() ? 1 : 0;
            worked.computeIfAbsent(key, day -> StepSum.none()).add(!each.kept(), each.worked());
            if (each.receivedOn() != null) {
                receipts.computeIfAbsent(List.of(each.office(), each.service(), each.receivedOn()), day -> new int[1])[
                        0]++;
            }
        }
        sums.add(days);
        received.add(receipts);
        worked.forEach(spreads::add);
        cases.markSummed(ended);
        return ended.size();
    }
}
