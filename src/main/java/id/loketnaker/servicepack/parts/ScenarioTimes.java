package id.loketnaker.servicepack.parts;

import com.fasterxml.jackson.databind.JsonNode;
import id.loketnaker.servicepack.WrittenTime;
import id.loketnaker.servicepack.files.Findings;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** The times of one scenario, and whether all of them could be read. */
final class ScenarioTimes {

    private final Findings.InFile findings;
    private boolean allRead = true;

    ScenarioTimes(Findings.InFile findings) {
        this.findings = findings;
    }

    /** A day that no calendar has makes a finding, and some time, so that reading goes on. */
    LocalDateTime read(String place, JsonNode text) {
        return WrittenTime.read(text.asText()).orElseGet(() -> {
            allRead = false;
            findings.add(
                    place,
                    "waktu \"%s\" tidak ada".formatted(text.asText()),
                    "Tulis tahun-bulan-hari jam.menit, misalnya 2026-03-09 09.15.");
            return LocalDateTime.MIN;
        });
    }

    @Nullable
    LocalDateTime readIfThere(String place, JsonNode text) {
        return text.isMissingNode() ? null : read(place, text);
    }

    boolean allRead() {
        return allRead;
    }
}
