package id.loketnaker.sla;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The one rule of what is late: paused is not, unless it was before the pause. */
public final class Lateness {

    private Lateness() {}

    /**
     * Whether a due date is past.
     *
     * @param due as counted when the clock ran last
     * @param stoodStillAt since when what it counts stands still; nothing while it runs
     */
    public static boolean isPast(Instant due, @Nullable Instant stoodStillAt, Instant now) {
        return due.isBefore(stoodStillAt == null ? now : stoodStillAt);
    }
}
