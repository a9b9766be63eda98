package id.loketnaker.sla;

import id.loketnaker.calendar.DueMoment;
import id.loketnaker.calendar.WorkingTime;
import id.loketnaker.servicepack.LimitUnit;
import id.loketnaker.servicepack.Promise;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Applies limits to moments, in the working time of one unit of one office. */
public final class Terms {

    private final WorkingTime time;
    private final int warningShare;

    /**
     * @param warningShare percent of the time of a task after which its holder is warned, 1 to 100
     */
    public Terms(WorkingTime time, int warningShare) {
        this.time = time;
        this.warningShare = warningShare;
    }

    /** So many units after a moment; pauses of the case's clock do not move it. */
    public Term after(Instant start, int amount, LimitUnit unit) {
        return count(start, amount, unit, 100, Basis.MOMENT, List.of());
    }

    /** So many working days after a day; the day itself is day 0. */
    public Term after(LocalDate day, int workingDays) {
        return after(day.atStartOfDay(zone()).toInstant(), workingDays, LimitUnit.WORKING_DAYS);
    }

    /** Closing time on that day, or on the next working day when it is not worked. */
    public Term on(LocalDate day) {
        DueMoment due = time.closingOf(day);
        Instant start = day.atStartOfDay(zone()).toInstant();
        return new Term(start, 0, LimitUnit.WORKING_DAYS, 100, Basis.MOMENT, due.at(), due.provisional());
    }

    /** When the share of the time from opening to due date is used up; a started day or minute counts whole. */
    Instant warning(Instant opened, Instant due, LimitUnit unit) {
        if (unit == LimitUnit.SERVICE_MINUTES) {
            int minutes = Math.toIntExact(time.serviceMinutesBetween(opened, due));
            return time.afterServiceMinutes(opened, Term.shareOf(minutes, warningShare))
                    .at();
        }
        int days = Math.max(0, time.workingDaysBetween(opened, due));
        return time.endOfWorkingDay(opened, Term.shareOf(days, warningShare)).at();
    }

    /**
     * From when on a deadline is at risk: when most of its time is used up, or from the beginning of the working day before its
     * last, whichever is earlier.
     */
    Instant risk(Term term, Instant opened, List<Standstill> standstills) {
        Instant mostUsed = term.basis() == Basis.RECEIPT
                ? sinceReceipt(
                                term.start(),
                                term.amount(),
                                term.unit(),
                                Math.max(1, term.share() * warningShare / 100),
                                standstills)
                        .due()
                : warning(opened, term.due(), term.unit());
        Instant near = time.workingDayBefore(localDate(term.due()))
                .atStartOfDay(zone())
                .toInstant();
        return near.isBefore(mostUsed) ? near : mostUsed;
    }

    /** The service minutes between two moments. */
    public int minutes(Instant from, Instant until) {
        return Math.toIntExact(time.serviceMinutesBetween(from, until));
    }

    /** When a step of escalation is due: the first at the due date, each further one a working day later. */
    Instant escalation(Instant due, int step) {
        return step == 1 ? due : time.endOfWorkingDay(due, step - 1).at();
    }

    /** What the service standard promises for a case received at that moment, no pause yet. */
    public Term promised(Instant received, Promise promise) {
        return sinceReceipt(received, promise.amount(), promise.unit(), 100, List.of());
    }

    /** Units since receipt, the standstills of the clock not counted; due when the share of the amount is used up. */
    Term sinceReceipt(Instant received, int amount, LimitUnit unit, int share, List<Standstill> standstills) {
        return count(received, amount, unit, share, Basis.RECEIPT, Standstill.merged(standstills));
    }

    private Term count(
            Instant start, int amount, LimitUnit unit, int share, Basis basis, List<Standstill> standstills) {
        Instant from = start.truncatedTo(ChronoUnit.SECONDS);
        int units = Term.shareOf(amount, share);
        DueMoment due = switch (unit) {
            case WORKING_DAYS -> time.endOfWorkingDay(from, Math.toIntExact(units + days(standstills, unit)));
            case CALENDAR_DAYS -> time.endOfCalendarDay(from, Math.toIntExact(units + days(standstills, unit)));
            case SERVICE_MINUTES ->
                time.afterServiceTime(from, Duration.ofMinutes(units).plus(serviceTime(standstills)));
        };
        return new Term(from, amount, unit, share, basis, due.at(), due.provisional());
    }

    private ZoneId zone() {
        return time.rules().zone();
    }

    private long days(List<Standstill> standstills, LimitUnit unit) {
        return standstills.stream()
                .mapToLong(s -> unit == LimitUnit.WORKING_DAYS
                        ? time.workingDaysBetween(s.from(), s.until())
                        : ChronoUnit.DAYS.between(localDate(s.from()), localDate(s.until())))
                .sum();
    }

    private LocalDate localDate(Instant instant) {
        return instant.atZone(zone()).toLocalDate();
    }

    /** To the second: many short standstills add up. */
    private Duration serviceTime(List<Standstill> standstills) {
        return standstills.stream()
                .map(s -> time.serviceTimeBetween(s.from(), s.until()))
                .reduce(Duration.ZERO, Duration::plus);
    }
}
