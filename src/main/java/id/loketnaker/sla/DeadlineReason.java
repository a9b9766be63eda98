package id.loketnaker.sla;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why something is due when it is due.
 *
 * @param term what is counted from when, how much, and the due date as it stands in the ledger
 * @param ground in law or in the service standard, where the diagram names one
 * @param zone of the office, whose local dates are told
 * @param standing whether the clock stands still, so that the due date will move
 * @param agrees whether the days lead to the due date; not when the calendar's own files changed after it was counted
 * @param days from the start to the due date, each day once, runs of equal days made one
 */
public record DeadlineReason(
        String deadlineId,
        String caseId,
        DeadlineKind kind,
        String elementId,
        @Nullable String elementName,
        DeadlineState state,
        Term term,
        @Nullable String ground,
        ZoneId zone,
        boolean standing,
        boolean agrees,
        List<ReasonSpan> days) {

    public DeadlineReason {
        days = List.copyOf(days);
    }

    /** How many units were to be counted: the share of the amount. */
    public int units() {
        return term.units();
    }
}
