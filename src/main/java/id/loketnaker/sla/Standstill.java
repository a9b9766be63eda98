package id.loketnaker.sla;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A span in which a clock stood still. */
record Standstill(Instant from, Instant until) {

    /**
     * The same standstills in order of time, those that overlap or touch made one, so that no day counts twice. Each is
     * whole minutes of the clock, as a limit in minutes counts them: one within a minute is none.
     */
    static List<Standstill> merged(List<Standstill> standstills) {
        List<Standstill> ordered = standstills.stream()
                .map(each -> new Standstill(
                        each.from.truncatedTo(ChronoUnit.MINUTES), each.until.truncatedTo(ChronoUnit.MINUTES)))
                .sorted(Comparator.comparing(Standstill::from))
                .toList();
        List<Standstill> merged = new ArrayList<>();
        for (Standstill next : ordered) {
            Standstill last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last == null || next.from.isAfter(last.until)) {
                merged.add(next);
            } else if (next.until.isAfter(last.until)) {
                merged.set(merged.size() - 1, new Standstill(last.from, next.until));
            }
        }
        return merged;
    }
}
