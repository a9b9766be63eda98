package id.loketnaker.figures;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A task that was done.
 *
 * @param holder who did it
 * @param late whether after its limit
 */
public record PastTask(
        String caseId,
        Step step,
        @Nullable String role,
        @Nullable String holder,
        Instant openedAt,
        Instant dueAt,
        Instant closedAt,
        boolean late) {}
