package id.loketnaker.casework;

import id.loketnaker.calendar.MeantDate;
import id.loketnaker.print.IndonesianText;
import id.loketnaker.values.EnteredText;
import id.loketnaker.values.Json;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What an official enters about an event of a case.
 *
 * @param date of the event or its letter, local to the office
 * @param reason as given, not empty
 */
record EventReport(LocalDate date, String reason) {

    static final String DATE = "tanggalPeristiwa";
    static final String REASON = "alasanPeristiwa";

    private static final int REASON_LENGTH = 2000;

    /**
     * @param date as a form sends it, {@code yyyy-MM-dd}
     * @param received local date on which the case was received; nothing happens to it before
     * @param today local date of the office
     * @throws UnacceptableException in Indonesian
     */
    static EventReport of(@Nullable Object date, @Nullable Object reason, LocalDate received, LocalDate today) {
        LocalDate day;
        try {
            day = MeantDate.parse(Objects.toString(date, ""));
        } catch (DateTimeException notADate) {
            throw new UnacceptableException("Tanggal peristiwa wajib diisi dengan tanggal yang sah.");
        }
        if (day.isAfter(today)) {
            throw new UnacceptableException("Tanggal peristiwa (%s) tidak boleh sesudah hari ini (%s)."
                    .formatted(IndonesianText.date(day), IndonesianText.date(today)));
        }
        if (day.isBefore(received)) {
            throw new UnacceptableException("Tanggal peristiwa (%s) tidak boleh sebelum tanggal perkara diterima (%s)."
                    .formatted(IndonesianText.date(day), IndonesianText.date(received)));
        }
        String text = EnteredText.lines(Objects.toString(reason, ""));
        if (text.isEmpty() || text.length() > REASON_LENGTH) {
            throw new UnacceptableException(
                    "Alasan wajib diisi, paling panjang " + REASON_LENGTH + " huruf; sekarang " + text.length() + ".");
        }
        return new EventReport(day, text);
    }

    Map<String, Object> variables() {
        return new TreeMap<>(Map.of(DATE, date.toString(), REASON, reason));
    }

    String json() {
        return Json.write(variables());
    }
}
