package id.loketnaker.sla;

import id.loketnaker.servicepack.LimitUnit;
import java.time.Instant;

/**
 * A limit applied to a moment: the due date together with the reason for it.
 *
 * @param start what is counted from; the local day of it is day 0
 * @param amount how many units
 * @param unit working days, calendar days or minutes of service hours
 * @param share percent of the amount after which it is due, 1 to 100
 * @param basis whether pauses of the case's clock move it
 * @param due when the last counted unit ends, in whole seconds
 * @param provisional whether the count ran into a year whose holidays are not decreed yet
 * @param calendar version of the calendar that was counted with: the last change to it, 0 for none
 */
public record Term(
        Instant start,
        int amount,
        LimitUnit unit,
        int share,
        Basis basis,
        Instant due,
        boolean provisional,
        int calendar) {

    public Term {
        if (amount < 0) {
            throw new IllegalArgumentException("Tenggat tidak boleh negatif: " + amount);
        }
        if (share < 1 || share > 100) {
            throw new IllegalArgumentException("Bagian tenggat harus 1 sampai 100 persen: " + share);
        }
    }

    /** How many units are counted: the share of the amount. */
    int units() {
        return shareOf(amount, share);
    }

    /** Units after which the share of the amount is used up; a started unit counts whole. */
    static int shareOf(int amount, int share) {
        return (Math.multiplyExact(amount, share) + 99) / 100;
    }
}
