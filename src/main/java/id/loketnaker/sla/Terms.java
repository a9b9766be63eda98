package id.loketnaker.sla;

import id.loketnaker.calendar.DueMoment;
import id.loketnaker.calendar.WorkingTime;
import id.loketnaker.servicepack.LimitUnit;
import id.loketnaker.servicepack.Promise;
import id.loketnaker.servicepack.language.Span;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Applies limits to moments, in the working time of one unit of one office. */
public final class Terms {

    private final WorkingTime time;
    private final int warningShare;
    private final int calendar;

    /**
     * @param warningShare percent of the time of a task after which its holder is warned, 1 to 100
     * @param calendar version of the calendar that the working time was made of
     */
    public Terms(WorkingTime time, int warningShare, int calendar) {
        this.time = time;
        this.warningShare = warningShare;
        this.calendar = calendar;
    }

    /** The working time that is counted in. */
    WorkingTime time() {
        return time;
    }

    /** So many units after a moment; pauses of the case's clock do not move it. */
    public Term after(Instant start, int amount, LimitUnit unit) {
        return count(start, amount, unit, 100, Basis.MOMENT, List.of());
    }

    /** A span after a moment; pauses of the case's clock do not move it. */
    public Term after(Instant start, Span span) {
        return after(start, span.counted(localDate(start)), LimitUnit.of(span.unit()));
    }

    /** A span after a day, which is day 0. */
    public Term after(LocalDate day, Span span) {
        return after(day.atStartOfDay(zone()).toInstant(), span);
    }

    /** So many working days after a day; the day itself is day 0. */
    public Term after(LocalDate day, int workingDays) {
        return after(day.atStartOfDay(zone()).toInstant(), workingDays, LimitUnit.WORKING_DAYS);
    }

    /** Closing time on that day, or on the next working day when it is not worked. */
    public Term on(LocalDate day) {
        DueMoment due = time.closingOf(day);
        Instant start = day.atStartOfDay(zone()).toInstant();
        return new Term(start, 0, LimitUnit.WORKING_DAYS, 100, Basis.MOMENT, due.at(), due.provisional(), calendar);
    }

    /** When the unit opens on that local day; nothing on a day that is not worked. */
    public Optional<Instant> openingOn(LocalDate day) {
        return time.hoursOn(day).spans().stream()
                .findFirst()
                .map(span -> day.atTime(span.opens()).atZone(zone()).toInstant());
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
     * From when on a deadline is at risk: when most of its time is used up, or from the beginning of the working day
     * before its last, whichever is earlier.
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

    /** How many working days lie between two moments; negative when the second is earlier. */
    public int workingDays(Instant from, Instant until) {
        return time.workingDaysBetween(from, until);
    }

    /** What the service standard promises for a case received at that moment, no pause yet. */
    public Term promised(Instant received, Promise promise) {
        Span span = promise.span();
        return sinceReceipt(received, span.counted(localDate(received)), LimitUnit.of(span.unit()), 100, List.of());
    }

    /** Units since receipt, the standstills of the clock not counted; due when the share of the amount is used up. */
    Term sinceReceipt(Instant received, int amount, LimitUnit unit, int share, List<Standstill> standstills) {
        return count(received, amount, unit, share, Basis.RECEIPT, Standstill.merged(standstills));
    }

    /** The same limit counted in this calendar; the standstills matter only to one that counts from receipt. */
    Term again(Term term, List<Standstill> standstills) {
        return term.basis() == Basis.RECEIPT
                ? sinceReceipt(term.start(), term.amount(), term.unit(), term.share(), standstills)
                : count(term.start(), term.amount(), term.unit(), term.share(), Basis.MOMENT, List.of());
    }

    /**
     * Units between two moments, in order or at once; 0 when the second is earlier. Parts of a span add up to the
     * whole.
     */
    long units(Instant from, Instant until, LimitUnit unit) {
        return Math.max(
                0,
                switch (unit) {
                    case WORKING_DAYS -> time.workingDaysBetween(from, until);
                    case CALENDAR_DAYS -> ChronoUnit.DAYS.between(localDate(from), localDate(until));
                    case SERVICE_MINUTES -> time.serviceMinutesBetween(minute(from), minute(until));
                });
    }

    /** Units that a clock ran from its start to a moment: those between its standstills. */
    long elapsed(Instant start, Instant until, LimitUnit unit, List<Standstill> standstills) {
        long elapsed = 0;
        Instant runsFrom = start;
        for (Standstill standstill : Standstill.merged(standstills)) {
            elapsed += units(runsFrom, earlier(standstill.from(), until), unit);
            runsFrom = earlier(standstill.until(), until);
        }
        return elapsed + units(runsFrom, until, unit);
    }

    /** Units that a clock stood still from its start to a moment. */
    long paused(Instant start, Instant until, LimitUnit unit, List<Standstill> standstills) {
        return Standstill.merged(standstills).stream()
                .mapToLong(s -> units(s.from(), earlier(s.until(), until), unit))
                .sum();
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant minute(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MINUTES);
    }

    private Term count(
            Instant start, int amount, LimitUnit unit, int share, Basis basis, List<Standstill> standstills) {
        Instant from = start.truncatedTo(ChronoUnit.SECONDS);
        int units = Term.shareOf(amount, share);
        DueMoment due = switch (unit) {
            case WORKING_DAYS -> afterWorkingDays(from, units, standstills);
            case CALENDAR_DAYS -> afterCalendarDays(localDate(from), units, standstills);
            case SERVICE_MINUTES -> afterMinutes(from, units, standstills);
        };
        return new Term(from, amount, unit, share, basis, due.at(), due.provisional(), calendar);
    }

    /**
     * A standstill that begins when the limit has passed does not move it any more; nor does any move a limit of no
     * days.
     */
    private DueMoment afterWorkingDays(Instant from, int units, List<Standstill> standstills) {
        long days = units;
        DueMoment due = time.endOfWorkingDay(from, units);
        for (Standstill standstill : units == 0 ? List.<Standstill>of() : standstills) {
            if (!standstill.from().isBefore(due.at())) {
                break;
            }
            days += units(standstill.from(), standstill.until(), LimitUnit.WORKING_DAYS);
            due = time.endOfWorkingDay(from, Math.toIntExact(days));
        }
        return due;
    }

    /**
     * Every day counts, and a last day on which the office is closed ends with the next working day: nobody can hand
     * anything in or out before. A standstill that begins when all days are counted leaves none, so that the limit ends
     * with the day on which the clock runs again.
     */
    private DueMoment afterCalendarDays(LocalDate from, int units, List<Standstill> standstills) {
        LocalDate last = from.plusDays(units);
        DueMoment due = time.closingOf(last);
        for (Standstill standstill : units == 0 ? List.<Standstill>of() : standstills) {
            if (!standstill.from().isBefore(due.at())) {
                break;
            }
            last = localDate(standstill.from()).isAfter(last)
                    ? localDate(standstill.until())
                    : last.plusDays(units(standstill.from(), standstill.until(), LimitUnit.CALENDAR_DAYS));
            due = time.closingOf(last);
        }
        return due;
    }

    private DueMoment afterMinutes(Instant from, int units, List<Standstill> standstills) {
        Duration served = Duration.ofMinutes(units);
        DueMoment due = time.afterServiceTime(from, served);
        for (Standstill standstill : standstills) {
            if (!standstill.from().isBefore(due.at())) {
                break;
            }
            served = served.plus(time.serviceTimeBetween(standstill.from(), standstill.until()));
            due = time.afterServiceTime(from, served);
        }
        return due;
    }

    private ZoneId zone() {
        return time.rules().zone();
    }

    /** The day of a moment in the office. */
    public LocalDate localDate(Instant instant) {
        return instant.atZone(zone()).toLocalDate();
    }
}
