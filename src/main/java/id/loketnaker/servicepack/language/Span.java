package id.loketnaker.servicepack.language;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.springframework.modulith.NamedInterface;

/**
 * A span of time as a pack writes it. Months and years are those of the calendar, from a day to the day of the same
 * number, or to the last of a shorter month: one month after 31 January is 28 February. The ledger keeps them in the
 * days that they have from there.
 *
 * @param amount more than 0
 */
@NamedInterface("language")
public record Span(int amount, SpanUnit unit) {

    public Span {
        if (amount < 1) {
            throw new IllegalArgumentException("Jangka waktu harus lebih dari 0: " + amount);
        }
    }

    /** How many working days, calendar days or minutes it is, counted from this local day. */
    public int counted(LocalDate from) {
        return switch (unit) {
            case WORKING_DAYS, DAYS, MINUTES -> amount;
            case MONTHS -> days(from, from.plusMonths(amount));
            case YEARS -> days(from, from.plusYears(amount));
            case HOURS -> Math.multiplyExact(amount, 60);
        };
    }

    /** As people read it: {@code 30 hari kerja}. */
    public String words() {
        return amount + " " + unit.shown();
    }

    private static int days(LocalDate from, LocalDate until) {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, until));
    }
}
