package id.loketnaker.webapps.cockpit.sla;

import id.loketnaker.figures.DoneDay;
import id.loketnaker.figures.Period;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What ended, week by week; the first and the last week may be cut by the period. */
final class Trend {

    /**
     * @param start the Monday
     */
    public record Week(String start, int done, int inTime) {}

    private Trend() {}

    static List<Week> of(List<DoneDay> days, Period period) {
        Map<LocalDate, int[]> weeks = new TreeMap<>();
        for (LocalDate week = monday(period.from()); !week.isAfter(period.until()); week = week.plusWeeks(1)) {
            weeks.put(week, new int[2]);
        }
        for (DoneDay day : days) {
            if (period.has(day.on())) {
                int[] week = weeks.computeIfAbsent(monday(day.on()), monday -> new int[2]);
                week[0] += day.done();
                week[1] += day.inTime();
            }
        }
        return weeks.entrySet().stream()
                .map(week -> new Week(week.getKey().toString(), week.getValue()[0], week.getValue()[1]))
                .toList();
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
