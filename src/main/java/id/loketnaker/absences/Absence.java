package id.loketnaker.absences;

import java.time.Instant;

/**
 * An official is away, and another does their work.
 *
 * @param absent user id
 * @param substitute user id
 * @param from the beginning of the first day, in the office's zone
 * @param until the end of the last day; from then on it holds no longer
 * @param setBy user id
 */
public record Absence(
        String id, String office, String absent, String substitute, Instant from, Instant until, String setBy) {

    public boolean holdsAt(Instant moment) {
        return !moment.isBefore(from) && moment.isBefore(until);
    }

    boolean overlaps(Instant begin, Instant end) {
        return from.isBefore(end) && begin.isBefore(until);
    }
}
