package id.loketnaker.calendar;

import java.time.LocalDate;
import java.util.stream.IntStream;

/** The days that are counted: 1 January 2000 to 31 December 2100. */
public final class Horizon {

    static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    static final LocalDate LAST = LocalDate.of(2100, 12, 31);

    /** More than any office can work within the horizon. */
    static final long SECONDS = (LAST.toEpochDay() - FIRST.toEpochDay() + 1) * 24 * 60 * 60;

    private Horizon() {}

    static IntStream years() {
        return IntStream.rangeClosed(FIRST.getYear(), LAST.getYear());
    }

    /** @throws IllegalArgumentException in Indonesian, beyond these days */
    public static LocalDate require(LocalDate date) {
        if (date.isBefore(FIRST) || date.isAfter(LAST)) {
            throw outside();
        }
        return date;
    }

    static IllegalArgumentException outside() {
        return new IllegalArgumentException("Di luar jangkauan kalender: yang dihitung hanya " + Texts.date(FIRST)
                + " sampai " + Texts.date(LAST) + ".");
    }
}
