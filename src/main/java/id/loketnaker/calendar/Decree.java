package id.loketnaker.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a holiday rests on, as it is cited to people.
 *
 * @param number the decree as it is cited, such as "SKB 933/2025"; never blank
 * @param date the day it was given; absent when there is no decree or its text was not seen
 */
public record Decree(String number, @Nullable LocalDate date) {

    public Decree {
        Texts.require(number, "nomor keputusan");
    }

    /** How the decree is cited, such as "SKB 933/2025 tanggal 7 Agustus 2025". */
    public String citation() {
        return date == null ? number : number + " tanggal " + Texts.date(date);
    }
}
