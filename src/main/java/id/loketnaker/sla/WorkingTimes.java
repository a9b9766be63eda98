package id.loketnaker.sla;

import id.loketnaker.calendar.Closure;
import id.loketnaker.calendar.DayHours;
import id.loketnaker.calendar.ExtraWorkingDay;
import id.loketnaker.calendar.NationalDays;
import id.loketnaker.calendar.OpenSpan;
import id.loketnaker.calendar.OpeningPeriod;
import id.loketnaker.calendar.WorkingRules;
import id.loketnaker.calendar.WorkingTime;
import id.loketnaker.servicepack.HoursPeriod;
import id.loketnaker.servicepack.Office;
import id.loketnaker.servicepack.TimeSpan;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The working time of each unit of each office, made once from the office's own data and the national days. */
public final class WorkingTimes {

    private record Key(Office office, String unit) {}

    private final NationalDays nationalDays;
    private final Map<Key, WorkingTime> times = new ConcurrentHashMap<>();

    public WorkingTimes(NationalDays nationalDays) {
        this.nationalDays = nationalDays;
    }

    public WorkingTime of(Office office, String unit) {
        return times.computeIfAbsent(new Key(office, unit), key -> WorkingTime.of(rules(office, unit)));
    }

    private WorkingRules rules(Office office, String unit) {
        return new WorkingRules(
                office.zone(),
                office.unit(unit).hours().stream().map(WorkingTimes::period).toList(),
                office.closingDays().stream()
                        .map(day -> new Closure(day.date(), day.reason(), day.ground()))
                        .toList(),
                office.extraDays().stream()
                        .map(day -> new ExtraWorkingDay(day.date(), hours(day.hours()), day.reason(), day.ground()))
                        .toList(),
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
