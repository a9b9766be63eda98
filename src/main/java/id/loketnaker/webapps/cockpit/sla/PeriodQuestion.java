package id.loketnaker.webapps.cockpit.sla;

import id.loketnaker.casework.UnacceptableException;
import id.loketnaker.figures.Period;
import id.loketnaker.webapps.Typed;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Which period is compared with which. Who asks for none gets the last whole month and the one before.
 *
 * @param period {@code from} and {@code until}
 * @param other {@code otherFrom} and {@code otherUntil}; the one of the same kind before where nobody says
 */
record PeriodQuestion(@Nullable Period period, @Nullable Period other) {

    private static final int MOST_YEARS = 5;

    /** @throws UnacceptableException for what is no date, or a period that cannot be */
    static PeriodQuestion of(MultivaluedMap<String, String> parameters) {
        return new PeriodQuestion(
                period(parameters.getFirst("from"), parameters.getFirst("until")),
                period(parameters.getFirst("otherFrom"), parameters.getFirst("otherUntil")));
    }

    private static @Nullable Period period(@Nullable String from, @Nullable String until) {
        LocalDate first = Typed.date(from);
        LocalDate last = Typed.date(until);
        if (first == null && last == null) {
            return null;
        }
        if (first == null || last == null) {
            throw new UnacceptableException("Isi kedua tanggal periode: dari dan sampai.");
        }
        if (last.isBefore(first)) {
            throw new UnacceptableException("Periode berakhir sebelum dimulai: tukarkan tanggalnya.");
        }
        if (!last.isBefore(first.plusYears(MOST_YEARS))) {
            throw new UnacceptableException("Periode paling panjang " + MOST_YEARS + " tahun.");
        }
        return new Period(first, last);
    }

    Period periodAt(LocalDate today) {
        return period != null ? period : month(today.minusMonths(1));
    }

    Period otherAt(LocalDate today) {
        return other != null ? other : before(periodAt(today));
    }

    /** Of whole months as many months, of other days as many days. */
    static Period before(Period period) {
        boolean wholeMonths =
                period.from().getDayOfMonth() == 1 && period.until().plusDays(1).getDayOfMonth() == 1;
        LocalDate last = period.from().minusDays(1);
        if (!wholeMonths) {
            return Period.lastDays((int) period.from().until(period.until(), ChronoUnit.DAYS) + 1, last);
        }
        long months = period.from().until(period.until().plusDays(1), ChronoUnit.MONTHS);
        return new Period(period.from().minusMonths(months), last);
    }

    static Period month(LocalDate day) {
        return new Period(day.withDayOfMonth(1), day.withDayOfMonth(day.lengthOfMonth()));
    }
}
