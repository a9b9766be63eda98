package id.loketnaker.sla;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Counts deadlines again, in other terms.
 *
 * @param terms by case
 * @param pauses by case
 */
record Counting(Map<String, Terms> terms, Map<String, List<Pause>> pauses) {

    Counting(Map<String, Terms> terms, List<Pause> pauses) {
        this(terms, pauses.stream().collect(Collectors.groupingBy(Pause::caseId)));
    }

    /** A deadline that was counted. */
    record Counted(Deadline deadline, Term again, Terms terms, List<Standstill> standstills) {

        /** Nothing when it stays due as it is. */
        @Nullable
        PlannedMove plan(Instant now) {
            return deadline.plan(again, now);
        }

        /** Whether it stays due as it is, but is provisional no longer, or only now. */
        boolean settles(int version) {
            return deadline.settle(again, version);
        }

        void carryOut(PlannedMove plan, int version) {
            deadline.follow(plan, again, terms, standstills, version);
        }
    }

    /** Whether there are terms for its case. */
    boolean isFor(Deadline deadline) {
        return terms.containsKey(deadline.caseId());
    }

    /** @throws RuntimeException when it cannot be counted */
    Counted of(Deadline deadline) {
        Terms of = Objects.requireNonNull(terms.get(deadline.caseId()), "Perkaranya tidak dapat dihitung");
        List<Standstill> standstills = StoodStill.in(deadline, pauses.getOrDefault(deadline.caseId(), List.of()));
        return new Counted(deadline, of.again(deadline.term(), standstills), of, standstills);
    }
}
