package id.loketnaker.servicepack;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;

/**
 * A month, a quarter, half a year or a year of the calendar.
 *
 * @param first its first local date
 */
public record CalendarPeriod(PeriodLength length, LocalDate first) {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");
    private static final String[] ROMAN = {"I", "II", "III", "IV"};

    /** @throws IllegalArgumentException when no such period begins on the date */
    public CalendarPeriod {
        if (first.getDayOfMonth() != 1 || (first.getMonthValue() - 1) % length.months() != 0) {
            throw new IllegalArgumentException("Tidak ada %s yang mulai %s".formatted(length.word(), first));
        }
    }

    /** Its last local date. */
    public LocalDate last() {
        return next().first.minusDays(1);
    }

    public CalendarPeriod next() {
        return new CalendarPeriod(length, first.plusMonths(length.months()));
    }

    public CalendarPeriod previous() {
        return new CalendarPeriod(length, first.minusMonths(length.months()));
    }

    public int year() {
        return first.getYear();
    }

    /** Its place in the year, from 1. */
    public int number() {
        return (first.getMonthValue() - 1) / length.months() + 1;
    }

    /** The same for no other period of any length: {@code 2026-07}, {@code 2026-T3}, {@code 2026-S2}, {@code 2026}. */
    public String code() {
        return switch (length) {
            case MONTH -> "%d-%02d".formatted(year(), number());
            case QUARTER -> "%d-T%d".formatted(year(), number());
            case HALF_YEAR -> "%d-S%d".formatted(year(), number());
            case YEAR -> String.valueOf(year());
        };
    }

    /** As people read it: {@code Juli 2026}, {@code semester II 2026 (Juli sampai Desember)}. */
    public String words() {
        return switch (length) {
            case MONTH -> "%s %d".formatted(month(first), year());
            case QUARTER, HALF_YEAR ->
                "%s %s %d (%s sampai %s)"
                        .formatted(length.word(), ROMAN[number() - 1], year(), month(first), month(last()));
            case YEAR -> "tahun %d".formatted(year());
        };
    }

    private static String month(LocalDate date) {
        return date.getMonth().getDisplayName(TextStyle.FULL, INDONESIAN);
    }
}
