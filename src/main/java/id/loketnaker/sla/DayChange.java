package id.loketnaker.sla;

import id.loketnaker.calendar.DayHours;
import id.loketnaker.calendar.Decree;
import id.loketnaker.calendar.Horizon;
import id.loketnaker.calendar.MeantDate;
import id.loketnaker.calendar.OpenSpan;
import id.loketnaker.servicepack.TimeSpan;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A day that is added to the calendar or withdrawn from it.
 *
 * @param office whose day it is; none for a day of all offices
 * @param name what is kept on that day, or why the office is closed or works; for people, in Indonesian
 * @param hours of an extra worked day, in the office's local time; none otherwise
 * @param decree what it rests on, with its date
 */
public record DayChange(
        @Nullable String office, ChangeKind kind, LocalDate date, String name, List<TimeSpan> hours, Decree decree) {

    private static final int LENGTH = 200;
    private static final int SPANS = 8;

    /** @throws IllegalArgumentException in Indonesian, when something is missing or too long */
    public DayChange {
        hours = List.copyOf(hours);
        require(
                kind.isNational() == (office == null),
                "Pilih kantor untuk hari satu kantor; hari nasional tanpa kantor.");
        requireText(name, "Nama atau sebab");
        requireText(decree.number(), "Nomor keputusan");
        LocalDate decided = decree.date();
        if (decided == null) {
            throw new IllegalArgumentException("Tanggal keputusan wajib diisi.");
        }
        require(
                (kind == ChangeKind.OFFICE_OPEN) != hours.isEmpty(),
                "Jam kerja wajib diisi untuk hari masuk, dan hanya untuk itu.");
        require(hours.size() <= SPANS, "Jam kerja satu hari paling banyak " + SPANS + " bagian.");
        Horizon.require(date);
        MeantDate.require(decided);
        new DayHours(hours.stream()
                .map(span -> new OpenSpan(span.from(), span.until()))
                .toList()); // refuses hours that overlap
    }

    private static void requireText(String text, String what) {
        require(
                !text.isBlank() && text.length() <= LENGTH,
                what + " wajib diisi, paling panjang " + LENGTH + " huruf.");
    }

    private static void require(boolean sound, String otherwise) {
        if (!sound) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
