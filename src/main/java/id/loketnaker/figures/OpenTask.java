package id.loketnaker.figures;

import id.loketnaker.sla.Lateness;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A task that waits.
 *
 * @param call activity in the diagram of the case, of a step in a fragment
 * @param role of the officials whose task it is
 * @param holder the official who took it; nobody when it waits in the queue of the role
 * @param openedAt since when it waits
 * @param riskAt from then on it is at risk
 * @param stoodStillAt since when it stands still with the clock of its case; nothing while it runs
 */
public record OpenTask(
        String element,
        @Nullable String call,
        @Nullable String role,
        @Nullable String holder,
        Instant openedAt,
        Instant dueAt,
        Instant riskAt,
        @Nullable Instant stoodStillAt) {

    public boolean isLate(Instant now) {
        return Lateness.isPast(dueAt, stoodStillAt, now);
    }

    /** Not late yet, but near. */
    public boolean isAtRisk(Instant now) {
        return stoodStillAt == null && !isLate(now) && !riskAt.isAfter(now);
    }
}
