package id.loketnaker.sla;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What another calendar does to a deadline.
 *
 * @param before the due date in the ledger
 * @param after the due date in the other calendar, never the same unless it {@link Fate#FAILED failed}
 */
public record PlannedMove(
        String deadlineId,
        String caseId,
        DeadlineKind kind,
        String elementId,
        @Nullable String elementName,
        Instant before,
        Instant after,
        Fate fate) {

    /** What becomes of the deadline. */
    public enum Fate {
        MOVES,
        /** It would be due earlier, and that is over: for a person to decide. */
        PAST,
        /** A timer that fired before its new due date: for a person to decide. */
        FIRED,
        /** It cannot be counted or moved: for a person to decide, or to have tried again. */
        FAILED
    }

    /** As tasks and timer jobs are told. */
    public MovedDeadline moved() {
        return new MovedDeadline(deadlineId, kind, before, after);
    }
}
