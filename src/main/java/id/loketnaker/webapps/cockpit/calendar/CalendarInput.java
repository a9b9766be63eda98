package id.loketnaker.webapps.cockpit.calendar;

import id.loketnaker.calendar.Decree;
import id.loketnaker.casework.UnacceptableException;
import id.loketnaker.servicepack.TimeSpan;
import id.loketnaker.sla.ChangeKind;
import id.loketnaker.sla.DayChange;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A change of the calendar as the page sends it; dates as {@code yyyy-MM-dd}.
 *
 * @param hours of an extra worked day, such as {@code 08.00-12.00, 13.00-15.30}
 */
public record CalendarInput(
        @Nullable String kind,
        @Nullable String office,
        @Nullable String date,
        @Nullable String name,
        @Nullable String hours,
        @Nullable String decreeNumber,
        @Nullable String decreeDate) {

    static final Map<ChangeKind, String> KINDS = Map.of(
            ChangeKind.HOLIDAY, "libur-nasional",
            ChangeKind.COLLECTIVE_LEAVE, "cuti-bersama",
            ChangeKind.NATIONAL_WITHDRAWN, "cabut-nasional",
            ChangeKind.YEAR_CONFIRMED, "konfirmasi-tahun",
            ChangeKind.OFFICE_CLOSED, "tutup",
            ChangeKind.OFFICE_OPEN, "masuk",
            ChangeKind.OFFICE_WITHDRAWN, "cabut-kantor");

    /** @throws UnacceptableException in Indonesian */
    DayChange change() {
        ChangeKind chosen = KINDS.entrySet().stream()
                .filter(each -> each.getValue().equals(kind))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new UnacceptableException("Pilih jenis perubahan."));
        try {
            return new DayChange(
                    chosen.isNational() ? null : text(office).orElse(null),
                    chosen,
                    date(date, "Tanggal"),
                    text(name).orElse(""),
                    chosen == ChangeKind.OFFICE_OPEN ? spans() : List.of(),
                    new Decree(
                            text(decreeNumber)
                                    .orElseThrow(() -> new UnacceptableException("Nomor keputusan wajib diisi.")),
                            date(decreeDate, "Tanggal keputusan")));
        } catch (IllegalArgumentException | DateTimeException unsound) {
            throw new UnacceptableException(unsound.getMessage());
        }
    }

    private List<TimeSpan> spans() {
        try {
            return Stream.of(text(hours).orElse("").split(","))
                    .map(span -> span.strip().replace('.', ':').split("\\s*-\\s*"))
                    .map(CalendarInput::span)
                    .toList();
        } catch (DateTimeParseException | ArrayIndexOutOfBoundsException unreadable) {
            throw new UnacceptableException("Jam kerja tidak dapat dibaca; tulis misalnya 08.00-12.00, 13.00-15.30.");
        }
    }

    private static TimeSpan span(String[] ends) {
        TimeSpan span = new TimeSpan(LocalTime.parse(ends[0]), LocalTime.parse(ends[1]));
        if (!span.from().isBefore(span.until())) {
            throw new UnacceptableException("Jam kerja terbalik atau kosong; tulis jam mulai lebih dahulu.");
        }
        return span;
    }

    private static LocalDate date(@Nullable String text, String what) {
        try {
            return LocalDate.parse(Objects.toString(text, ""));
        } catch (DateTimeParseException notADate) {
            throw new UnacceptableException(what + " wajib diisi dengan tanggal yang sah.");
        }
    }

    private static Optional<String> text(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(each -> !each.isEmpty());
    }
}
