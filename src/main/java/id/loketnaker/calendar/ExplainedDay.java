package id.loketnaker.calendar;

import java.time.LocalDate;

/**
 * A day on the way from one moment to another: counted, or skipped, and why.
 *
 * @param number 1 for the first working day counted; 0 for a day that was skipped
 * @param reason what the day is, in Indonesian, such as "Libur nasional: Idulfitri 1447 H"
 * @param ground the decree, decision or opening hours behind it
 * @param provisional whether the year has no confirmed national days
 */
public record ExplainedDay(LocalDate date, int number, String reason, String ground, boolean provisional) {

    public boolean isCounted() {
        return number > 0;
    }

    /** The day as one line for people, such as "Rabu, 1 April 2026: hari ke-7 — Hari kerja (jam kerja biasa)". */
    public String text() {
        return Texts.reasoned(date, isCounted() ? "hari ke-" + number : "tidak dihitung", reason, ground, provisional);
    }
}
