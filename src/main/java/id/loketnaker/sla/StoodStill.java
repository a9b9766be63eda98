package id.loketnaker.sla;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pauses of a clock as the ledger counted them when it counted a deadline last. */
final class StoodStill {

    private StoodStill() {}

    /** The standstills that are part of an open deadline's due date. */
    static List<Standstill> in(Deadline deadline, List<Pause> pauses) {
        return Standstill.merged(grounded(deadline, pauses, false, true).stream()
                .map(GroundedStandstill::span)
                .toList());
    }

    /**
     * All ways to read the pauses of a clock at the last count. A deadline is counted again when the clock goes on, but
     * whether that was before it was closed, or before the next pause began, cannot be told within one second.
     */
    static List<List<GroundedStandstill>> readings(Deadline deadline, List<Pause> pauses) {
        return List.of(
                grounded(deadline, pauses, false, true),
                grounded(deadline, pauses, false, false),
                grounded(deadline, pauses, true, true),
                grounded(deadline, pauses, true, false));
    }

    private static List<GroundedStandstill> grounded(
            Deadline deadline, List<Pause> pauses, boolean touchingAreOne, boolean endCounts) {
        List<GroundedStandstill> counted = new ArrayList<>();
        for (List<Pause> standing : apart(pauses, touchingAreOne)) {
            boolean ended = hasEnded(standing, deadline.closedAt(), endCounts);
            for (Pause pause : standing) {
                Standstill span = pause.until(deadline.openedAt());
                if (ended) {
                    counted.add(new GroundedStandstill(pause.until(Instant.MAX), pause.ground()));
                } else if (span.from().isBefore(deadline.openedAt())) {
                    Instant until = span.until().isBefore(deadline.openedAt()) ? span.until() : deadline.openedAt();
                    counted.add(new GroundedStandstill(new Standstill(span.from(), until), pause.ground()));
                }
            }
        }
        return counted;
    }

    private static boolean hasEnded(List<Pause> standing, @Nullable Instant closedAt, boolean endCounts) {
        Instant end = endOf(standing);
        if (closedAt == null) {
            return !end.equals(Instant.MAX);
        }
        return end.isBefore(closedAt) || endCounts && end.equals(closedAt);
    }

    /** Groups of pauses between which the clock ran. */
    private static List<List<Pause>> apart(List<Pause> pauses, boolean touchingAreOne) {
        List<List<Pause>> groups = new ArrayList<>();
        for (Pause pause : pauses.stream()
                .sorted(Comparator.comparing(each -> each.until(Instant.MAX).from()))
                .toList()) {
            Instant from = pause.until(Instant.MAX).from();
            List<Pause> last = groups.isEmpty() ? List.of() : groups.get(groups.size() - 1);
            Instant end = last.isEmpty() ? Instant.MIN : endOf(last);
            if (from.isBefore(end) || touchingAreOne && from.equals(end)) {
                last.add(pause);
            } else {
                groups.add(new ArrayList<>(List.of(pause)));
            }
        }
        return groups;
    }

    private static Instant endOf(List<Pause> pauses) {
        return pauses.stream()
                .map(pause -> pause.until(Instant.MAX).until())
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
    }
}
