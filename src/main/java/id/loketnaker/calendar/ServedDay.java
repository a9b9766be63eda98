package id.loketnaker.calendar;

import java.time.Duration;
import java.time.LocalDate;

/**
 * The opening hours of one day that lie between two moments, and why there are any or none.
 *
 * @param served whole seconds; zero on a day that is not worked
 * @param reason what the day is, in Indonesian
 * @param ground the decree, decision or opening hours behind it
 * @param provisional whether the year has no confirmed national days
 */
public record ServedDay(LocalDate date, Duration served, String reason, String ground, boolean provisional) {

    /** The day as one line for people, such as "Kamis, 26 Maret 2026: 7 jam 0 menit — Hari kerja (jam kerja biasa)". */
    public String text() {
        String amount = served.toHours() + " jam " + served.toMinutesPart() + " menit";
        return Texts.reasoned(date, amount, reason, ground, provisional);
    }
}
