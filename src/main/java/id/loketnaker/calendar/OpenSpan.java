package id.loketnaker.calendar;

import java.time.LocalTime;

/**
 * A stretch of one day in which the office works, in local time and whole seconds.
 *
 * @param opens the first second that is worked
 * @param closes the first second that is not; later on the same day
 */
public record OpenSpan(LocalTime opens, LocalTime closes) {

    public OpenSpan {
        if (!opens.isBefore(closes)) {
            throw new IllegalArgumentException(
                    "Jam kerja " + opens + "–" + closes + ": jam tutup harus sesudah jam buka.");
        }
        if (opens.getNano() != 0 || closes.getNano() != 0) {
            throw new IllegalArgumentException("Jam kerja " + opens + "–" + closes + ": paling teliti sampai detik.");
        }
    }

    boolean holds(LocalTime time) {
        return !time.isBefore(opens) && time.isBefore(closes);
    }

    int seconds() {
        return closes.toSecondOfDay() - opens.toSecondOfDay();
    }

    int secondsUntil(LocalTime time) {
        return Math.max(0, Math.min(time.toSecondOfDay() - opens.toSecondOfDay(), seconds()));
    }
}
