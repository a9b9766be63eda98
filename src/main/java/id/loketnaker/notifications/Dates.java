package id.loketnaker.notifications;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates and times in Indonesian words: {@code Senin, 9 Maret 2026 pukul 15.30}. */
final class Dates {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", INDONESIAN);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy 'pukul' HH.mm", INDONESIAN);

    private Dates() {}

    static String day(LocalDate date) {
        return DAY.format(date);
    }

    static String moment(LocalDateTime moment) {
        return MOMENT.format(moment);
    }
}
