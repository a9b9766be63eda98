package id.loketnaker.webapps.tasklist.books;

import id.loketnaker.engine.BookQuestion;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.jspecify.annotations.Nullable;

/** What is looked for in a register book, as it stands in the address; what is empty is no condition. */
public class BookConditions {

    @QueryParam("dari")
    private @Nullable String from;

    @QueryParam("sampai")
    private @Nullable String until;

    @QueryParam("nomor")
    private @Nullable String number;

    @QueryParam("pemohon")
    private @Nullable String applicant;

    @QueryParam("nomorSurat")
    private @Nullable String letter;

    @QueryParam("halaman")
    private @Nullable String page;

    BookQuestion question() {
        return new BookQuestion(date(from), date(until), given(number), given(applicant), given(letter));
    }

    /** From 1. */
    int page() {
        String asked = given(page);
        if (asked == null) {
            return 1;
        }
        if (!asked.matches("[1-9]\\d{0,5}")) {
            throw new BadUserRequestException("Halaman \"" + asked + "\" bukan angka.");
        }
        return Integer.parseInt(asked);
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        String asked = given(text);
        try {
            return asked == null ? null : LocalDate.parse(asked);
        } catch (DateTimeParseException noDate) {
            throw new BadUserRequestException("\"" + asked + "\" bukan tanggal; contoh: 2026-03-09.", noDate);
        }
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
