package id.loketnaker.calendar;

import java.time.LocalDate;

/**
 * A day on which the office is closed although the nation works.
 *
 * @param reason why, in Indonesian; never blank
 * @param ground the decision it rests on; never blank
 */
public record Closure(LocalDate date, String reason, String ground) {

    public Closure {
        Texts.require(reason, "sebab hari tutup");
        Texts.require(ground, "dasar hari tutup");
    }
}
