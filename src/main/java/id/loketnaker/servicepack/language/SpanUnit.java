package id.loketnaker.servicepack.language;

import java.util.Arrays;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;

/** What a pack writes a span of time in: what the ledger counts, and hours, months and years that come to it. */
@NamedInterface("language")
public enum SpanUnit {
    WORKING_DAYS("hari-kerja", "hari kerja"),
    DAYS("hari", "hari kalender"),
    MONTHS("bulan", "bulan"),
    YEARS("tahun", "tahun"),
    MINUTES("menit", "menit jam layanan"),
    HOURS("jam", "jam layanan");

    private final String word;
    private final String shown;

    SpanUnit(String word, String shown) {
        this.word = word;
        this.shown = shown;
    }

    /** Nothing when packs do not know the word. */
    public static Optional<SpanUnit> of(String word) {
        return Arrays.stream(values()).filter(unit -> unit.word.equals(word)).findFirst();
    }

    /** As people read it behind a number. */
    String shown() {
        return shown;
    }
}
