package id.loketnaker.calendar;

import java.time.LocalDate;

/**
 * A month of fasting, in which offices keep other hours.
 *
 * @param name such as "Ramadan 1448 H"; never blank
 * @param from its first day
 * @param until its last day
 * @param announced whether the government has announced it; else the days are estimated
 */
public record Ramadan(String name, LocalDate from, LocalDate until, boolean announced) {

    public Ramadan {
        Texts.require(name, "nama Ramadan");
        if (until.isBefore(from)) {
            throw new IllegalArgumentException(
                    name + " berakhir " + Texts.date(until) + ", sebelum mulai " + Texts.date(from) + ".");
        }
    }

    /** As it is said in explanations. */
    public String title() {
        return name + (announced ? "" : " (tanggal perkiraan)");
    }
}
