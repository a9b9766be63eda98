package id.loketnaker.servicepack;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** How long a period of the calendar year is; the first one of a year begins on 1 January. */
public enum PeriodLength {
    MONTH("bulan", 1),
    QUARTER("triwulan", 3),
    HALF_YEAR("semester", 6),
    YEAR("tahun", 12);

    private final String word;
    private final int months;

    PeriodLength(String word, int months) {
        this.word = word;
        this.months = months;
    }

    /** Nothing when packs do not know the word. */
    public static Optional<PeriodLength> of(String word) {
        return Stream.of(values()).filter(each -> each.word.equals(word)).findFirst();
    }

    /** As a pack writes it. */
    public String word() {
        return word;
    }

    int months() {
        return months;
    }

    /** The period that a local date lies in. */
    public CalendarPeriod around(LocalDate date) {
        int month = (date.getMonthValue() - 1) / months * months + 1;
        return new CalendarPeriod(this, LocalDate.of(date.getYear(), month, 1));
    }
}
