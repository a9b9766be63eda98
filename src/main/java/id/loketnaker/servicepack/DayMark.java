package id.loketnaker.servicepack;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day that a form names to limit another: {@code hari-ini}, {@code tanggal-terima} or the key of a date, moved by
 * whole days, months or years, such as {@code hari-ini - 18 tahun}.
 *
 * @param anchor {@link #TODAY}, {@link #RECEIPT}, or the key of a field or variable that holds a date
 * @param amount how far after the anchor; negative before it
 */
public record DayMark(String anchor, int amount, Step step) {

    /** What an amount counts. */
    public enum Step {
        DAYS("hari"),
        MONTHS("bulan"),
        YEARS("tahun");

        private final String word;

        Step(String word) {
            this.word = word;
        }

        /** As forms write it. */
        public String word() {
            return word;
        }

        static Step of(String word) {
            return switch (word) {
                case "hari" -> DAYS;
                case "bulan" -> MONTHS;
                default -> YEARS;
            };
        }
    }

    /** Local date of the office. */
    public static final String TODAY = "hari-ini";

    /** Local date on which the case was received; today for a case that begins. */
    public static final String RECEIPT = "tanggal-terima";

    private static final Pattern WRITTEN = Pattern.compile(
            "(hari-ini|tanggal-terima|[A-Za-z][A-Za-z0-9_.]*)(?: ([+-]) ([0-9]{1,3}) (hari|bulan|tahun))?");

    public static DayMark today() {
        return new DayMark(TODAY, 0, Step.DAYS);
    }

    /** Reads it as a form writes it; empty when it is something else. */
    public static Optional<DayMark> of(String text) {
        Matcher written = WRITTEN.matcher(text.strip());
        if (!written.matches()) {
            return Optional.empty();
        }
        if (written.group(2) == null) {
            return Optional.of(new DayMark(written.group(1), 0, Step.DAYS));
        }
        int amount = Integer.parseInt(written.group(3));
        return Optional.of(new DayMark(
                written.group(1), written.group(2).equals("-") ? -amount : amount, Step.of(written.group(4))));
    }

    /** Whether it names a field or a variable, not today or the receipt. */
    public boolean isOfField() {
        return !anchor.equals(TODAY) && !anchor.equals(RECEIPT);
    }

    /** The day that is meant when the anchor is this day. */
    public LocalDate from(LocalDate day) {
        return switch (step) {
            case DAYS -> day.plusDays(amount);
            case MONTHS -> day.plusMonths(amount);
            case YEARS -> day.plusYears(amount);
        };
    }

    /** {@code 18 tahun sebelum hari ini}, or the anchor alone. */
    public String inWords(String anchorInWords) {
        return amount == 0
                ? anchorInWords
                : "%d %s %s %s"
                        .formatted(Math.abs(amount), step.word(), amount < 0 ? "sebelum" : "sesudah", anchorInWords);
    }
}
