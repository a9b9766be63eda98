package id.loketnaker.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Dates as people enter them. A year before 1900 or after 9999 is a slip of the hand, such as 0206 or 20026. */
public final class MeantDate {

    public static final int FIRST_YEAR = 1900;
    public static final int LAST_YEAR = 9999;

    private MeantDate() {}

    /**
     * A local date.
     *
     * @param text as {@code yyyy-MM-dd}
     * @throws DateTimeException when it is not one, or nobody means its year
     */
    public static LocalDate parse(CharSequence text) {
        return require(LocalDate.parse(text));
    }

    /** @throws DateTimeException when nobody means its year */
    public static LocalDate require(LocalDate date) {
        if (!isYear(date.getYear())) {
            throw new DateTimeException("Tahun " + date.getYear() + " di luar " + FIRST_YEAR + " sampai " + LAST_YEAR);
        }
        return date;
    }

    public static boolean isYear(long year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }
}
