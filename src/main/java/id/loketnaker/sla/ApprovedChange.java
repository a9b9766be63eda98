package id.loketnaker.sla;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A change of the calendar that is in force.
 *
 * @param version of the calendar that it made, 1 for the first
 * @param toCheck open deadlines when it was approved
 * @param moved deadlines that got another due date by it so far
 * @param doneAt when all open deadlines had been looked at; not yet while they move
 */
public record ApprovedChange(
        int version,
        DayChange change,
        String approvedBy,
        Instant approvedAt,
        int toCheck,
        int moved,
        @Nullable Instant doneAt) {

    public boolean isDone() {
        return doneAt != null;
    }
}
