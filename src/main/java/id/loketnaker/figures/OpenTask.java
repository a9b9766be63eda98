package id.loketnaker.figures;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A task that waits.
 *
 * @param role of the officials whose task it is
 * @param holder the official who took it; nobody when it waits in the queue of the role
 * @param openedAt since when it waits
 * @param riskAt from then on it is at risk
 */
public record OpenTask(
        String element,
        @Nullable String role,
        @Nullable String holder,
        Instant openedAt,
        Instant dueAt,
        Instant riskAt) {

    public boolean isLate(Instant now) {
        return dueAt.isBefore(now);
    }

    /** Not late yet, but near. */
    public boolean isAtRisk(Instant now) {
        return !isLate(now) && !riskAt.isAfter(now);
    }
}
