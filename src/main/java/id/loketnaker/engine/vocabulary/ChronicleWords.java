package id.loketnaker.engine.vocabulary;

import id.loketnaker.engine.expressions.Word;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.BadUserRequestException;
import org.jspecify.annotations.Nullable;

/**
 * The word {@code kronologi} of the diagrams: what happened on which day, a line each, as letters print it. So a letter
 * can list all summonses with their outcome, however many there were.
 */
@Word("kronologi")
public class ChronicleWords {

    /** Letters of a text that the engine keeps as a variable. */
    private static final int LONGEST = 4000;

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("id-ID"));

    public String tambah(@Nullable String before, String date, @Nullable String event) {
        return added(before, date, event);
    }

    public String tambah(@Nullable String before, String date, @Nullable String first, @Nullable String second) {
        return added(before, date, first, second);
    }

    /**
     * One more line, below those before: {@code 16 Maret 2026: panggilan nomor 1; pemohon hadir; termohon tidak hadir}.
     *
     * @param before nothing at first
     * @param date {@code yyyy-MM-dd}
     * @throws BadUserRequestException where it is no date, or where the lines no longer fit: none is ever dropped
     */
    public String tambah(
            @Nullable String before,
            String date,
            @Nullable String first,
            @Nullable String second,
            @Nullable String third) {
        return added(before, date, first, second, third);
    }

    private static String added(@Nullable String before, String date, @Nullable String... events) {
        String line = "%s: %s"
                .formatted(
                        written(date),
                        Arrays.stream(events)
                                .filter(Objects::nonNull)
                                .map(String::strip)
                                .filter(event -> !event.isEmpty())
                                .collect(Collectors.joining("; ")));
        String all = Stream.of(Objects.requireNonNullElse(before, ""), line)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining("\n"));
        if (all.length() > LONGEST) {
            throw new BadUserRequestException(
                    "Kronologi lebih dari %d huruf; perpendek keterangan kejadian terakhir.".formatted(LONGEST));
        }
        return all;
    }

    private static String written(String date) {
        try {
            return LocalDate.parse(date).format(DAY);
        } catch (DateTimeParseException notADate) {
            throw new BadUserRequestException(
                    "Tanggal \"" + date + "\" tidak dapat dibaca; contoh: 2026-03-16", notADate);
        }
    }
}
