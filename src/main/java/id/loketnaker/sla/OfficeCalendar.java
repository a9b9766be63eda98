package id.loketnaker.sla;

import id.loketnaker.calendar.Closure;
import id.loketnaker.calendar.DayHours;
import id.loketnaker.calendar.ExtraWorkingDay;
import id.loketnaker.calendar.NationalDays;
import id.loketnaker.calendar.OpenSpan;
import id.loketnaker.calendar.OpeningPeriod;
import id.loketnaker.calendar.Ramadan;
import id.loketnaker.calendar.RamadanHours;
import id.loketnaker.calendar.WorkingRules;
import id.loketnaker.servicepack.HoursPeriod;
import id.loketnaker.servicepack.Office;
import id.loketnaker.servicepack.TimeSpan;
import id.loketnaker.servicepack.Unit;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The days of one office: its own data and the national days from the files, and over them the changes, the last one on
 * top.
 */
public final class OfficeCalendar {

    /** A day of the office's own: closed, or worked although it otherwise would not be. */
    private record OwnDay(
            @Nullable Closure closure, @Nullable ExtraWorkingDay extra) {}

    private final Office office;
    private final NationalDays nationalDays;
    private final DayStack<OwnDay> own = new DayStack<>();
    private final Map<LocalDate, Closure> closures = new TreeMap<>();
    private final Map<LocalDate, ExtraWorkingDay> extraDays = new TreeMap<>();

    OfficeCalendar(Office office, NationalDays files, List<DayChange> changes) {
        this.office = office;
        this.nationalDays = LaidDays.over(files, changes);
        office.closingDays().forEach(day -> lay(new Closure(day.date(), day.reason(), day.ground())));
        office.extraDays()
                .forEach(day -> lay(new ExtraWorkingDay(day.date(), hours(day.hours()), day.reason(), day.ground())));
        changes.stream().filter(change -> office.id().equals(change.office())).forEach(this::lay);
        own.dates()
                .forEach(date -> own.top(date).ifPresent(day -> {
                    if (day.closure() != null) {
                        closures.put(date, day.closure());
                    } else if (day.extra() != null) {
                        extraDays.put(date, day.extra());
                    }
                }));
    }

    private void lay(DayChange change) {
        String ground = change.decree().citation();
        switch (change.kind()) {
            case OFFICE_CLOSED -> lay(new Closure(change.date(), change.name(), ground));
            case OFFICE_OPEN -> lay(new ExtraWorkingDay(change.date(), hours(change.hours()), change.name(), ground));
            default -> own.withdraw(change.date());
        }
    }

    private void lay(Closure closure) {
        own.lay(closure.date(), new OwnDay(closure, null));
    }

    private void lay(ExtraWorkingDay extra) {
        own.lay(extra.date(), new OwnDay(null, extra));
    }

    /** Closing days of its own. */
    public List<Closure> closures() {
        return List.copyOf(closures.values());
    }

    /** Extra worked days of its own. */
    public List<ExtraWorkingDay> extraDays() {
        return List.copyOf(extraDays.values());
    }

    WorkingRules rules(String unit) {
        return rules(office.unit(unit));
    }

    WorkingRules rules(Unit unit) {
        return new WorkingRules(office.zone(), periods(unit.hours()), closures(), extraDays(), nationalDays, true);
    }

    /** The hours that the office gives, and those of each Ramadan for which it gives none of its own. */
    private List<OpeningPeriod> periods(List<HoursPeriod> given) {
        List<OpeningPeriod> own = given.stream().map(OfficeCalendar::period).toList();
        Stream<OpeningPeriod> fasting = nationalDays.ramadans().stream()
                .filter(ramadan -> own.stream().noneMatch(period -> isFor(period, ramadan)))
                .flatMap(ramadan -> usual(own, ramadan.from())
                        .map(week -> new OpeningPeriod(
                                ramadan.title() + ", " + RamadanHours.GROUND,
                                ramadan.from(),
                                ramadan.until(),
                                RamadanHours.of(week)))
                        .stream());
        return Stream.concat(own.stream(), fasting).toList();
    }

    /** Whether a period with an end lies over a part of it. */
    private static boolean isFor(OpeningPeriod period, Ramadan ramadan) {
        LocalDate from = period.from();
        LocalDate until = period.until();
        return until != null && !until.isBefore(ramadan.from()) && (from == null || !from.isAfter(ramadan.until()));
    }

    /** The week that holds on a day without any end, the one that began last. */
    private static Optional<Map<DayOfWeek, DayHours>> usual(List<OpeningPeriod> periods, LocalDate day) {
        return periods.stream()
                .filter(period -> period.until() == null)
                .filter(period -> period.from() == null || !period.from().isAfter(day))
                .max(Comparator.comparing(period -> Objects.requireNonNullElse(period.from(), LocalDate.MIN)))
                .map(OpeningPeriod::week);
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
