package id.loketnaker.sla;

import java.time.Duration;
import java.time.LocalDate;

/**
 * One day, or a run of equal days, on the way from the start of a limit to its due date.
 *
 * @param first number of the first day counted, 1 for the first of all; 0 when the days were not counted
 * @param last number of the last day counted
 * @param served of each day, for a limit in minutes of service hours; zero otherwise
 * @param reason what the days are, or that the clock stood still, in Indonesian
 * @param ground the decree, decision or opening hours behind it, or the ground of the pause
 * @param provisional whether the year has no confirmed national days
 */
public record ReasonSpan(
        LocalDate from,
        LocalDate until,
        Verdict verdict,
        int first,
        int last,
        Duration served,
        String reason,
        String ground,
        boolean provisional) {

    /** What became of a day. */
    public enum Verdict {
        /** The day of the event: day 0. */
        START,
        COUNTED,
        /** Not worked. */
        SKIPPED,
        /** The clock of the case stood still. */
        STOOD_STILL,
        /** Closing time of this day is the limit itself, which counts no days. */
        DUE
    }

    public ReasonSpan {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("Rentang hari terbalik: " + from + " sampai " + until);
        }
    }

    /** Of a day that is not counted. */
    static ReasonSpan day(LocalDate date, Verdict verdict, String reason, String ground, boolean provisional) {
        return new ReasonSpan(date, date, verdict, 0, 0, Duration.ZERO, reason, ground, provisional);
    }

    boolean goesOnWith(ReasonSpan next) {
        return until.plusDays(1).equals(next.from)
                && verdict == next.verdict
                && verdict != Verdict.START
                && served.equals(next.served)
                && reason.equals(next.reason)
                && ground.equals(next.ground)
                && provisional == next.provisional;
    }

    ReasonSpan through(ReasonSpan next) {
        return new ReasonSpan(from, next.until, verdict, first, next.last, served, reason, ground, provisional);
    }
}
