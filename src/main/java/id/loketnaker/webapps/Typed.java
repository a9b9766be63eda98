package id.loketnaker.webapps;

import id.loketnaker.calendar.MeantDate;
import id.loketnaker.casework.UnacceptableException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what somebody typed into a search; what is empty is no condition. */
public final class Typed {

    private static final int LAST_PAGE = 1_000_000;

    private Typed() {}

    /** Without the blanks around it. */
    public static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    /** @throws UnacceptableException for what is no {@link MeantDate}, written as in ISO 8601 */
    public static @Nullable LocalDate date(@Nullable String typed) {
        String text = text(typed);
        try {
            return text == null ? null : MeantDate.parse(text);
        } catch (DateTimeException noDate) {
            throw new UnacceptableException("\"" + text + "\" bukan tanggal; contoh: 2026-03-09.", noDate);
        }
    }

    /**
     * A page of what was found, from 1; the first unless asked.
     *
     * @throws UnacceptableException for a page that cannot be
     */
    public static int page(@Nullable Integer typed) {
        int page = typed == null ? 1 : typed;
        if (page < 1 || page > LAST_PAGE) {
            throw new UnacceptableException("Halaman " + page + " tidak ada.");
        }
        return page;
    }

    /**
     * One of the words that may be chosen; nothing unless asked.
     *
     * @param what is chosen, as its reader calls it
     * @throws UnacceptableException for another word
     */
    public static <T> @Nullable T choice(@Nullable String typed, String what, Map<String, T> choices) {
        String word = text(typed);
        T chosen = word == null ? null : choices.get(word);
        if (word != null && chosen == null) {
            throw new UnacceptableException(what + " \"" + word + "\" tidak dikenal.");
        }
        return chosen;
    }
}
