package id.loketnaker.calendar;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import id.loketnaker.calendar.NationalDay.Kind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Decides what a day is. The first rule that knows the day wins: extra day, closure, national day, weekly hours. */
final class DayRules {

    private final WorkingRules rules;
    private final Map<LocalDate, ExtraWorkingDay> extraDays;
    private final Map<LocalDate, Closure> closures;

    DayRules(WorkingRules rules) {
        this.rules = rules;
        this.extraDays = rules.extraDays().stream().collect(toUnmodifiableMap(ExtraWorkingDay::date, identity()));
        this.closures = rules.closures().stream().collect(toUnmodifiableMap(Closure::date, identity()));
    }

    DayStatus on(LocalDate date) {
        return extraDay(date)
                .or(() -> closure(date))
                .or(() -> nationalDay(date))
                .orElseGet(() -> weeklyHours(date));
    }

    private Optional<DayStatus> extraDay(LocalDate date) {
        return Optional.ofNullable(extraDays.get(date))
                .map(day -> new DayStatus(day.hours(), "Masuk: " + day.reason(), day.ground()));
    }

    private Optional<DayStatus> closure(LocalDate date) {
        return Optional.ofNullable(closures.get(date))
                .map(day -> DayStatus.closed("Tutup: " + day.reason(), day.ground()));
    }

    private Optional<DayStatus> nationalDay(LocalDate date) {
        return rules.nationalDays().on(date).map(day -> isKept(day) ? kept(day) : worked(day));
    }

    private boolean isKept(NationalDay day) {
        return day.kind() == Kind.HOLIDAY || day.kind() == Kind.COLLECTIVE_LEAVE && rules.closedOnCollectiveLeave();
    }

    private static DayStatus kept(NationalDay day) {
        return DayStatus.closed(
                day.kind().label() + ": " + day.name(), day.decree().citation());
    }

    /** A day taken away by a decree, or cuti bersama that does not bind: the weekly hours hold, the decree is told. */
    private DayStatus worked(NationalDay day) {
        DayStatus usual = weeklyHours(day.date());
        if (!usual.hours().isWorked()) {
            return usual;
        }
        String why = day.kind() == Kind.REVOKED ? "Libur dicabut" : "Cuti bersama tidak menghentikan hitungan";
        return new DayStatus(
                usual.hours(), why + ": " + day.name(), day.decree().citation());
    }

    private DayStatus weeklyHours(LocalDate date) {
        return rules.periods().stream()
                .filter(period -> period.covers(date))
                .findFirst()
                .map(period -> usual(date, period))
                .orElseGet(() -> DayStatus.closed("Belum ada jam kerja yang berlaku", "jam kerja"));
    }

    private static DayStatus usual(LocalDate date, OpeningPeriod period) {
        DayHours hours = period.on(date);
        if (hours.isWorked()) {
            return new DayStatus(hours, "Hari kerja", period.title());
        }
        boolean weekend = date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
        return DayStatus.closed(weekend ? "Akhir pekan" : "Tidak ada jam kerja", period.title());
    }
}
