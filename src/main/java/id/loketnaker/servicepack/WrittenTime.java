package id.loketnaker.servicepack;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;

/** Times as scenarios write them, {@code 2026-03-09 09.15}, in the office's local time. */
public final class WrittenTime {

    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH.mm", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private WrittenTime() {}

    /** Nothing when it is written otherwise, or no calendar has the day. */
    public static Optional<LocalDateTime> read(String text) {
        try {
            return Optional.of(LocalDateTime.parse(text, FORMAT));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** @param local a day and a time */
    public static String of(TemporalAccessor local) {
        return FORMAT.format(local);
    }
}
