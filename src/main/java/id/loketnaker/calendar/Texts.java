package id.loketnaker.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How days and hours are said in Indonesian. */
final class Texts {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", INDONESIAN);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", INDONESIAN);

    private Texts() {}

    static String date(LocalDate date) {
        return DATE.format(date);
    }

    static String day(LocalDate date) {
        return DAY.format(date);
    }

    static String reasoned(LocalDate date, String verdict, String reason, String ground, boolean provisional) {
        String told = day(date) + ": " + verdict + " — " + reason + " (" + ground + ")";
        return provisional ? told + "; sementara, kalender " + date.getYear() + " belum dikonfirmasi" : told;
    }

    static void require(String text, String what) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("Isi " + what + ": tidak boleh kosong.");
        }
    }
}
