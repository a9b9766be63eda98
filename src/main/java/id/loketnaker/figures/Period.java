package id.loketnaker.figures;

import java.time.LocalDate;

/** Days of an office, the first and the last included. */
public record Period(LocalDate from, LocalDate until) {

    public Period {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("Periode berakhir sebelum dimulai: " + from + " sampai " + until);
        }
    }

    public boolean has(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    /** So many days, of which the given one is the last. */
    public static Period lastDays(int days, LocalDate today) {
        return new Period(today.minusDays(days - 1L), today);
    }
}
