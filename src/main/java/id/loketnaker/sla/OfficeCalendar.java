package id.loketnaker.sla;

import id.loketnaker.calendar.Closure;
import id.loketnaker.calendar.DayHours;
import id.loketnaker.calendar.ExtraWorkingDay;
import id.loketnaker.calendar.NationalDay;
import id.loketnaker.calendar.NationalDays;
import id.loketnaker.calendar.OpenSpan;
import id.loketnaker.calendar.OpeningPeriod;
import id.loketnaker.calendar.WorkingRules;
import id.loketnaker.servicepack.HoursPeriod;
import id.loketnaker.servicepack.Office;
import id.loketnaker.servicepack.TimeSpan;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The days of one office: its own data and the national days from the files, and over them the changes, the last one on
 * top.
 */
public final class OfficeCalendar {

    private final Office office;
    private final NationalDays nationalDays;
    private final Map<LocalDate, Closure> closures = new TreeMap<>();
    private final Map<LocalDate, ExtraWorkingDay> extraDays = new TreeMap<>();

    OfficeCalendar(Office office, NationalDays files, List<DayChange> changes) {
        this.office = office;
        this.nationalDays = national(files, changes);
        office.closingDays()
                .forEach(day -> closures.put(day.date(), new Closure(day.date(), day.reason(), day.ground())));
        office.extraDays()
                .forEach(day -> extraDays.put(
                        day.date(), new ExtraWorkingDay(day.date(), hours(day.hours()), day.reason(), day.ground())));
        changes.stream().filter(change -> office.id().equals(change.office())).forEach(this::lay);
    }

    static NationalDays national(NationalDays files, List<DayChange> changes) {
        NationalDays days = files;
        for (DayChange change : changes) {
            days = laid(days, change);
        }
        return days;
    }

    /** A day that a newer file no longer has needs no withdrawing. */
    private static NationalDays laid(NationalDays days, DayChange change) {
        return switch (change.kind()) {
            case HOLIDAY -> days.with(NationalDay.holiday(change.date(), change.name(), change.decree()));
            case COLLECTIVE_LEAVE ->
                days.with(NationalDay.collectiveLeave(change.date(), change.name(), change.decree()));
            case NATIONAL_WITHDRAWN ->
                isKept(days, change.date()) ? days.without(change.date(), change.decree()) : days;
            case OFFICE_CLOSED, OFFICE_OPEN, OFFICE_WITHDRAWN -> days;
        };
    }

    static boolean isKept(NationalDays days, LocalDate date) {
        return days.on(date)
                .filter(day -> day.kind() != NationalDay.Kind.REVOKED)
                .isPresent();
    }

    private void lay(DayChange change) {
        closures.remove(change.date());
        extraDays.remove(change.date());
        String ground = change.decree().citation();
        if (change.kind() == ChangeKind.OFFICE_CLOSED) {
            closures.put(change.date(), new Closure(change.date(), change.name(), ground));
        } else if (change.kind() == ChangeKind.OFFICE_OPEN) {
            extraDays.put(
                    change.date(), new ExtraWorkingDay(change.date(), hours(change.hours()), change.name(), ground));
        }
    }

    /** Closing days of its own. */
    public List<Closure> closures() {
        return List.copyOf(closures.values());
    }

    /** Extra worked days of its own. */
    public List<ExtraWorkingDay> extraDays() {
        return List.copyOf(extraDays.values());
    }

    boolean isClosedOn(LocalDate date) {
        return closures.containsKey(date);
    }

    boolean worksExtraOn(LocalDate date) {
        return extraDays.containsKey(date);
    }

    WorkingRules rules(String unit) {
        return new WorkingRules(
                office.zone(),
                office.unit(unit).hours().stream().map(OfficeCalendar::period).toList(),
                closures(),
                extraDays(),
                nationalDays,
                true);
    }

    private static OpeningPeriod period(HoursPeriod period) {
        Map<DayOfWeek, DayHours> week = period.week().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, day -> hours(day.getValue())));
        return new OpeningPeriod(period.name(), period.from(), period.until(), week);
    }

    private static DayHours hours(List<TimeSpan> spans) {
        return new DayHours(spans.stream()
                .map(span -> new OpenSpan(span.from(), span.until()))
                .toList());
    }
}
