package id.loketnaker.engine.calendarchange;

import id.loketnaker.sla.PlannedMove;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A deadline that a change of the calendar did not move, for a person to decide.
 *
 * @param version of the calendar that the change made
 * @param reason FIRED: the timer fired before its new due date; PAST: the new due date is over already; FAILED:
 *     it could not be counted or moved, and may be tried again
 * @param decidedBy nobody yet while it is open
 */
public record OpenDecision(
        int version,
        String deadlineId,
        String caseId,
        String number,
        String office,
        String service,
        String elementId,
        @Nullable String elementName,
        PlannedMove.Fate reason,
        Instant before,
        Instant after,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String remark) {}
