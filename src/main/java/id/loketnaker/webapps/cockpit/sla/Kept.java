package id.loketnaker.webapps.cockpit.sla;

import id.loketnaker.figures.DeletedDay;
import id.loketnaker.figures.DoneDay;
import id.loketnaker.figures.Period;
import java.util.List;

/**
 * What became of what was due in a period: the share kept is {@code inTime} of {@code done + overdue}.
 *
 * @param days of the period, today the last
 * @param done cases that ended in it, or tasks that were done
 * @param inTime those of them that were not late
 * @param overdue cases, or tasks, that are open now and late: they were due, and nobody ended them
 * @param deleted cases that were deleted in the period, which are not among the others
 */
record Kept(int days, int done, int inTime, int overdue, int deleted) {

    static List<Kept> ofAllPeriods(SlaScope scope, List<DoneDay> ended, List<DeletedDay> struck, int overdue) {
        return SlaQuestion.PERIODS.stream()
                .map(days -> of(days, Period.lastDays(days, scope.today()), ended, struck, overdue))
                .toList();
    }

    private static Kept of(int days, Period period, List<DoneDay> ended, List<DeletedDay> struck, int overdue) {
        List<DoneDay> within =
                ended.stream().filter(day -> period.has(day.on())).toList();
        return new Kept(
                days,
                within.stream().mapToInt(DoneDay::done).sum(),
                within.stream().mapToInt(DoneDay::inTime).sum(),
                overdue,
                struck.stream()
                        .filter(day -> period.has(day.on()))
                        .mapToInt(DeletedDay::deleted)
                        .sum());
    }
}
