package id.loketnaker.engine.calendarchange;

import id.loketnaker.calendar.NationalDay;
import id.loketnaker.casework.UnacceptableException;
import id.loketnaker.sla.ChangeKind;
import id.loketnaker.sla.DayChange;
import id.loketnaker.sla.OfficeCalendar;
import id.loketnaker.sla.WorkingTimes;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which changes of the calendar make sense. */
final class ChangeRules {

    private static final int YEARS_BACK = 1;
    private static final int YEARS_AHEAD = 3;

    private ChangeRules() {}

    /**
     * @param office the days of the office, for a change of one office
     * @param today local date
     * @throws UnacceptableException in Indonesian
     */
    static void check(DayChange change, WorkingTimes calendar, @Nullable OfficeCalendar office, LocalDate today) {
        refuseIf(
                change.date().isBefore(today.minusYears(YEARS_BACK))
                        || change.date().isAfter(today.plusYears(YEARS_AHEAD)),
                "Tanggal harus antara satu tahun yang lalu dan tiga tahun ke depan.");
        refuseIf(
                Objects.requireNonNull(change.decree().date()).isAfter(today),
                "Tanggal keputusan tidak boleh sesudah hari ini.");
        if (office == null) {
            checkNational(change, calendar);
        } else {
            checkOwn(change, office);
        }
    }

    private static void checkNational(DayChange change, WorkingTimes calendar) {
        if (change.kind() == ChangeKind.YEAR_CONFIRMED) {
            checkYear(change.date(), calendar);
            return;
        }
        Optional<NationalDay> known =
                calendar.nationalDays().on(change.date()).filter(day -> day.kind() != NationalDay.Kind.REVOKED);
        if (change.kind() == ChangeKind.NATIONAL_WITHDRAWN) {
            refuseIf(
                    known.isEmpty(),
                    "Tanggal ini bukan hari libur nasional atau cuti bersama, jadi tidak dapat dicabut.");
            return;
        }
        NationalDay.Kind wanted =
                change.kind() == ChangeKind.HOLIDAY ? NationalDay.Kind.HOLIDAY : NationalDay.Kind.COLLECTIVE_LEAVE;
        refuseIf(
                known.filter(day -> day.kind() == wanted).isPresent(),
                "Tanggal ini sudah tercantum: " + known.map(NationalDay::name).orElse("") + ".");
    }

    private static void checkYear(LocalDate first, WorkingTimes calendar) {
        refuseIf(first.getDayOfYear() != 1, "Tahun yang dikonfirmasi disebut dengan tanggal 1 Januari tahun itu.");
        refuseIf(
                calendar.nationalDays().year(first.getYear()).confirmed(),
                "Kalender tahun " + first.getYear() + " sudah dikonfirmasi.");
    }

    private static void checkOwn(DayChange change, OfficeCalendar office) {
        boolean closed = office.closures().stream().anyMatch(day -> day.date().equals(change.date()));
        boolean extra = office.extraDays().stream().anyMatch(day -> day.date().equals(change.date()));
        if (change.kind() == ChangeKind.OFFICE_WITHDRAWN) {
            refuseIf(
                    !closed && !extra,
                    "Kantor ini tidak punya hari tutup atau hari masuk pada tanggal itu, jadi tidak ada yang dicabut.");
        } else {
            boolean known = change.kind() == ChangeKind.OFFICE_CLOSED ? closed : extra;
            refuseIf(
                    known,
                    "Kantor ini sudah punya hari " + (closed ? "tutup" : "masuk")
                            + " pada tanggal itu; cabut dahulu bila hendak diganti.");
        }
    }

    private static void refuseIf(boolean refused, String why) {
        if (refused) {
            throw new UnacceptableException(why);
        }
    }
}
