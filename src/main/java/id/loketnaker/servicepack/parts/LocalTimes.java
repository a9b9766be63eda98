package id.loketnaker.servicepack.parts;

import com.fasterxml.jackson.databind.JsonNode;
import id.loketnaker.servicepack.files.Findings;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import org.jspecify.annotations.Nullable;

/** Times as scenarios write them, {@code 2026-03-09 09.15}, in the office's local time. */
final class LocalTimes {

    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH.mm").withResolverStyle(ResolverStyle.STRICT);

    private final Findings.InFile findings;
    private boolean allRead = true;

    LocalTimes(Findings.InFile findings) {
        this.findings = findings;
    }

    /** A day that no calendar has makes a finding, and some time, so that reading goes on. */
    LocalDateTime read(String place, JsonNode text) {
        try {
            return LocalDateTime.parse(text.asText(), WRITTEN);
        } catch (DateTimeParseException e) {
            allRead = false;
            findings.add(
                    place,
                    "waktu \"%s\" tidak ada".formatted(text.asText()),
                    "Tulis tahun-bulan-hari jam.menit, misalnya 2026-03-09 09.15.");
            return LocalDateTime.MIN;
        }
    }

    @Nullable
    LocalDateTime readIfThere(String place, JsonNode text) {
        return text.isMissingNode() ? null : read(place, text);
    }

    boolean allRead() {
        return allRead;
    }
}
