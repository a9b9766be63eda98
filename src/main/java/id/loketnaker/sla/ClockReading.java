package id.loketnaker.sla;

import id.loketnaker.servicepack.LimitUnit;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The clock of a case, read at a moment, in the unit of its promise: working days, calendar days or minutes of service
 * hours. The day of receipt is day 0.
 *
 * @param start when the case was received
 * @param until the moment of reading; of a case that ended, its end
 * @param elapsed units that counted
 * @param paused units that stood still; with the elapsed ones they make up all that passed
 * @param left units of the promise that are not used; negative when more were used than promised
 * @param due as counted when the clock ran last
 * @param dueIfResumed while the clock stands: when it would be due if it went on at this moment
 * @param provisional whether the count ran into a year whose holidays are not decreed yet
 * @param pauses first to last, one within another too
 */
public record ClockReading(
        LimitUnit unit,
        int promised,
        @Nullable String ground,
        Instant start,
        Instant until,
        long elapsed,
        long paused,
        long left,
        Instant due,
        @Nullable Instant dueIfResumed,
        boolean provisional,
        boolean late,
        List<PauseView> pauses) {

    public ClockReading {
        pauses = List.copyOf(pauses);
        if (elapsed < 0 || paused < 0 || elapsed + left != promised) {
            throw new IllegalArgumentException("Bacaan jam tidak cocok: %d terpakai, %d terhenti, %d sisa dari %d"
                    .formatted(elapsed, paused, left, promised));
        }
    }

    /** Whether the clock stands still at the moment of reading. */
    public boolean standing() {
        return dueIfResumed != null;
    }

    /** All that passed since receipt. */
    public long total() {
        return elapsed + paused;
    }
}
