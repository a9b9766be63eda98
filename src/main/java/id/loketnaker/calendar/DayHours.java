package id.loketnaker.calendar;

import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;

/**
 * The hours worked on one day, in local time.
 *
 * @param spans apart from each other, earliest first; none on a day that is not worked
 */
public record DayHours(List<OpenSpan> spans) {

    /** A day that is not worked. */
    public static final DayHours CLOSED = new DayHours(List.of());

    /** Spans in any order. Throws IllegalArgumentException if two of them overlap. */
    public DayHours {
        spans = spans.stream().sorted(Comparator.comparing(OpenSpan::opens)).toList();
        for (int i = 1; i < spans.size(); i++) {
            if (spans.get(i).opens().isBefore(spans.get(i - 1).closes())) {
                throw new IllegalArgumentException(
                        "Jam kerja " + spans.get(i - 1) + " dan " + spans.get(i) + " bertumpang tindih.");
            }
        }
    }

    public static DayHours of(OpenSpan... spans) {
        return new DayHours(List.of(spans));
    }

    public boolean isWorked() {
        return !spans.isEmpty();
    }

    /** Whether this time is worked: opening time is, closing time is not. */
    public boolean holds(LocalTime time) {
        return spans.stream().anyMatch(span -> span.holds(time));
    }

    LocalTime closing() {
        return spans.get(spans.size() - 1).closes();
    }

    int seconds() {
        int seconds = 0;
        for (OpenSpan span : spans) {
            seconds += span.seconds();
        }
        return seconds;
    }

    /** Seconds worked on this day before a time. */
    int secondsUntil(LocalTime time) {
        int seconds = 0;
        for (OpenSpan span : spans) {
            seconds += span.secondsUntil(time);
        }
        return seconds;
    }

    /** The earliest time before which so many seconds were worked; 1 up to {@link #seconds()}. */
    LocalTime afterSeconds(long seconds) {
        long left = seconds;
        for (OpenSpan span : spans) {
            if (left <= span.seconds()) {
                return span.opens().plusSeconds(left);
            }
            left -= span.seconds();
        }
        throw new IllegalArgumentException(seconds + " seconds do not fit into " + this);
    }
}
