package id.loketnaker.schedule;

import id.loketnaker.calendar.WorkingTime;
import id.loketnaker.servicepack.CalendarPeriod;
import id.loketnaker.servicepack.PeriodicStart;
import id.loketnaker.servicepack.ServicePack;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * A start by period of one service of one office, in the hours of its unit.
 *
 * @param time in which the working days of a period are counted
 */
record PeriodRule(ServicePack pack, PeriodicStart start, WorkingTime time) {

    /** A period in which a case begins. */
    record Due(CalendarPeriod period, Instant at, LocalDate day) {}

    String office() {
        return pack.office().id();
    }

    String service() {
        return pack.key();
    }

    /** The same for no other rule; in their order they are gone through. */
    String key() {
        return "%s/%s/%s".formatted(office(), service(), start.id());
    }

    /** When a case should begin in this period: opening time of its n-th working day. */
    Due in(CalendarPeriod period) {
        Instant at = time.opening(period.first(), start.workingDay()).at();
        return new Due(period, at, LocalDate.ofInstant(at, time.zone()));
    }

    /** Those that came due after a moment, up to and with another one; in their order. */
    Stream<Due> between(Instant after, Instant until) {
        CalendarPeriod first = start.length().around(LocalDate.ofInstant(after, time.zone()));
        return Stream.iterate(
                        in(first),
                        due -> !due.at().isAfter(until),
                        due -> in(due.period().next()))
                .filter(due -> due.at().isAfter(after));
    }

    /** The first that comes due after a moment. */
    Due next(Instant after) {
        Due due = in(start.length().around(LocalDate.ofInstant(after, time.zone())));
        return due.at().isAfter(after) ? due : in(due.period().next());
    }

    /** The last that came due by a moment. */
    Due last(Instant by) {
        Due due = in(start.length().around(LocalDate.ofInstant(by, time.zone())));
        return due.at().isAfter(by) ? in(due.period().previous()) : due;
    }
}
