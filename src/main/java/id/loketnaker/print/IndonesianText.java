package id.loketnaker.print;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates, times and numbers as Indonesian letters write them. */
public final class IndonesianText {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", INDONESIAN);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", INDONESIAN);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", INDONESIAN);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM", INDONESIAN);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm", INDONESIAN);

    /** Above it the words are no longer in use. */
    private static final long BELOW_A_QUADRILLION = 999_999_999_999_999L;

    private IndonesianText() {}

    /** 16 Maret 2026. */
    public static String date(LocalDate date) {
        return DATE.format(date);
    }

    /** Senin, 16 Maret 2026. */
    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** Senin. */
    public static String weekday(LocalDate date) {
        return WEEKDAY.format(date);
    }

    /** Maret. */
    public static String month(LocalDate date) {
        return MONTH.format(date);
    }

    /** As minutes begin: Senin tanggal enam belas bulan Maret tahun dua ribu dua puluh enam. */
    public static String dayInWords(LocalDate date) {
        return "%s tanggal %s bulan %s tahun %s"
                .formatted(weekday(date), words(date.getDayOfMonth()), month(date), words(date.getYear()));
    }

    /** 09.30, without the zone. */
    public static String time(LocalTime time) {
        return TIME.format(time);
    }

    /**
     * A number in words: tiga puluh.
     *
     * @throws IllegalArgumentException below 0 and from a thousand trillions on
     */
    public static String words(long number) {
        if (number < 0 || number > BELOW_A_QUADRILLION) {
            throw new IllegalArgumentException("Bilangan tidak dapat ditulis dengan huruf: " + number + ".");
        }
        // Not thread-safe, and made quickly.
        return new RuleBasedNumberFormat(INDONESIAN, RuleBasedNumberFormat.SPELLOUT).format(number);
    }

    /** 30 (tiga puluh). */
    public static String withWords(long number) {
        return "%s (%s)".formatted(grouped(number), words(number));
    }

    /** tiga puluh (30). */
    public static String wordsFirst(long number) {
        return "%s (%s)".formatted(words(number), grouped(number));
    }

    /** Rp1.500.000,00 (satu juta lima ratus ribu rupiah). */
    public static String rupiah(long amount) {
        return "Rp%s,00 (%s rupiah)".formatted(grouped(amount), words(amount));
    }

    private static String grouped(long number) {
        return NumberFormat.getIntegerInstance(INDONESIAN).format(number);
    }
}
