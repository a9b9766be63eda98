package id.loketnaker.webapps.cockpit.cases;

import id.loketnaker.register.CaseDate;
import id.loketnaker.register.CaseQuery;
import id.loketnaker.register.CaseState;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.camunda.bpm.engine.BadUserRequestException;
import org.jspecify.annotations.Nullable;

/** The conditions of a search as they stand in the address; what is empty is no condition. */
public class CaseConditions {

    @QueryParam("nomor")
    private @Nullable String number;

    @QueryParam("pemohon")
    private @Nullable String applicant;

    @QueryParam("layanan")
    private @Nullable String service;

    @QueryParam("kantor")
    private @Nullable String office;

    @QueryParam("keadaan")
    private @Nullable String state;

    @QueryParam("tanggal")
    private @Nullable String dates;

    @QueryParam("dari")
    private @Nullable String from;

    @QueryParam("sampai")
    private @Nullable String until;

    @QueryParam("urut")
    private @Nullable String order;

    @QueryParam("halaman")
    private @Nullable String page;

    @Nullable
    String office() {
        return given(office);
    }

    int page() {
        String asked = given(page);
        if (asked == null) {
            return 1;
        }
        if (!asked.matches("[1-9]\\d{0,8}")) {
            throw new BadUserRequestException("Halaman \"" + asked + "\" bukan angka.");
        }
        return Integer.parseInt(asked);
    }

    CaseQuery query(Map<String, ZoneId> offices) {
        try {
            return new CaseQuery(
                    offices,
                    given(number),
                    given(applicant),
                    given(service),
                    state(),
                    date(from),
                    date(until),
                    choice(
                            dates,
                            "Tanggal",
                            CaseDate.RECEIVED,
                            Map.of("diterima", CaseDate.RECEIVED, "selesai", CaseDate.CLOSED)),
                    choice(order, "Urutan", true, Map.of("terbaru", true, "terlama", false)));
        } catch (IllegalArgumentException unacceptable) {
            throw new BadUserRequestException(unacceptable.getMessage());
        }
    }

    private @Nullable CaseState state() {
        String asked = given(state);
        return asked == null
                ? null
                : choice(
                        asked,
                        "Keadaan",
                        CaseState.RUNNING,
                        Map.of(
                                "berjalan",
                                CaseState.RUNNING,
                                "selesai",
                                CaseState.CLOSED,
                                "dihapus",
                                CaseState.DELETED));
    }

    private static <T> T choice(@Nullable String asked, String what, T unlessAsked, Map<String, T> choices) {
        String word = given(asked);
        T chosen = word == null ? unlessAsked : choices.get(word);
        if (chosen == null) {
            throw new IllegalArgumentException(what + " \"" + word + "\" tidak dikenal.");
        }
        return chosen;
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        String asked = given(text);
        try {
            return asked == null ? null : LocalDate.parse(asked);
        } catch (DateTimeParseException noDate) {
            throw new IllegalArgumentException("\"" + asked + "\" bukan tanggal; contoh: 2026-03-09.", noDate);
        }
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
