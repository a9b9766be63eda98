package id.loketnaker.sla;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A row of the ledger as people see it.
 *
 * @param limit units after which it is due
 * @param used units of it that were used up to its end, or to the moment of asking; the pauses of the clock not counted
 *     where they move it
 * @param late whether it ended after its due date, or is open beyond it
 * @param paused whether it stands still with the clock of the case
 * @param role whose task it is; nobody's for a timer or the promise
 * @param holder the official who has it, or did it
 */
public record DeadlineView(
        String id,
        DeadlineKind kind,
        String elementId,
        @Nullable String elementName,
        @Nullable String ground,
        Instant openedAt,
        Term term,
        int limit,
        long used,
        DeadlineState state,
        @Nullable Instant closedAt,
        boolean late,
        boolean paused,
        @Nullable String role,
        @Nullable String holder) {}
