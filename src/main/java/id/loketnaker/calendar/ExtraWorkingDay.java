package id.loketnaker.calendar;

import java.time.LocalDate;

/**
 * A day on which the office works although it usually would not, such as a worked Saturday. It wins over weekends,
 * holidays and the weekly hours.
 *
 * @param hours when it works; at least one span
 * @param reason why, in Indonesian; never blank
 * @param ground the decision it rests on; never blank
 */
public record ExtraWorkingDay(LocalDate date, DayHours hours, String reason, String ground) {

    public ExtraWorkingDay {
        Texts.require(reason, "sebab hari masuk");
        Texts.require(ground, "dasar hari masuk");
        if (!hours.isWorked()) {
            throw new IllegalArgumentException("Hari masuk " + Texts.date(date) + " tidak memuat jam kerja.");
        }
    }
}
