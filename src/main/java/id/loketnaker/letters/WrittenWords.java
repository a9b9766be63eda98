package id.loketnaker.letters;

import id.loketnaker.print.IndonesianText;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The word {@code tulis} of letters: dates and numbers as Indonesian letters write them. Of nothing comes nothing. */
final class WrittenWords {

    private static final int DATE_LENGTH = 10; // of a date with a time behind it

    @Nullable
    Object write(String word, @Nullable Object value) {
        if (value == null || value.toString().isBlank()) {
            return null;
        }
        try {
            return written(word, value.toString().strip());
        } catch (DateTimeException | NumberFormatException | ArithmeticException unreadable) {
            throw new LetterRefusedException(
                    "Surat belum dapat dibuat: \"%s\" tidak dapat ditulis dengan tulis.%s.".formatted(value, word),
                    unreadable);
        }
    }

    private static String written(String word, String value) {
        return switch (word) {
            case "tanggal" -> IndonesianText.date(date(value));
            case "hariTanggal" -> IndonesianText.day(date(value));
            case "tanggalTerbilang" -> IndonesianText.dayInWords(date(value));
            case "jam" -> IndonesianText.time(LocalTime.parse(value));
            case "bilangan" -> number(value, IndonesianText::withWords);
            case "terbilang" -> number(value, IndonesianText::words);
            case "rupiah" -> number(value, IndonesianText::rupiah);
            default -> throw new LetterRefusedException("Kata tulis." + word + " tidak dikenal.");
        };
    }

    /**
     * A number as it is: a comma before decimals, none where it is whole, no points between thousands. Nothing of what
     * has no end.
     */
    static String plain(Number number) {
        if (!Double.isFinite(number.doubleValue())) {
            return "";
        }
        return new BigDecimal(number.toString())
                .stripTrailingZeros()
                .toPlainString()
                .replace('.', ',');
    }

    private static LocalDate date(String value) {
        return LocalDate.parse(value.length() > DATE_LENGTH ? value.substring(0, DATE_LENGTH) : value);
    }

    private static String number(String value, Function<Long, String> words) {
        try {
            return words.apply(new BigDecimal(value).longValueExact());
        } catch (IllegalArgumentException outOfRange) {
            throw new ArithmeticException(outOfRange.getMessage());
        }
    }
}
