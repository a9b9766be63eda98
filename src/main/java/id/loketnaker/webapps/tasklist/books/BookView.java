package id.loketnaker.webapps.tasklist.books;

import id.loketnaker.casework.books.BookPage;
import id.loketnaker.casework.books.BookedLetter;
import id.loketnaker.casework.books.OpenBook;
import id.loketnaker.servicepack.BookOfLetters;
import id.loketnaker.webapps.LocalMoments;
import id.loketnaker.webapps.Sheet;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Some lines of a register book as JSON.
 *
 * @param from local date of the office, included
 * @param until local date of the office, included
 * @param first number of the first line
 * @param lines cells as texts, local dates, moments of the office in ISO 8601, or {@link LetterCell letters to open}
 * @param count of all lines
 * @param more whether there are more than were counted or looked at
 */
record BookView(
        Title book,
        String from,
        String until,
        List<String> columns,
        int first,
        int perPage,
        List<List<@Nullable Object>> lines,
        int count,
        boolean more) {

    /**
     * A book on the shelf.
     *
     * @param ofLetters whether it lists letters
     */
    record Title(String office, String officeName, String id, String name, String source, boolean ofLetters) {

        static Title of(OpenBook open) {
            return new Title(
                    open.office().id(),
                    open.office().name(),
                    open.book().id(),
                    open.book().name(),
                    open.book().source(),
                    open.book().content() instanceof BookOfLetters);
        }
    }

    /**
     * A cell that leads to a letter.
     *
     * @param letter its id
     */
    record LetterCell(String text, String letter) {}

    static BookView of(BookPage page, int most) {
        LocalMoments times = new LocalMoments(page.open().office().zone());
        return new BookView(
                Title.of(page.open()),
                page.from().toString(),
                page.until().toString(),
                page.headers(),
                page.first(),
                most,
                page.lines().stream()
                        .map(line -> cells(
                                line,
                                times::of,
                                LocalDate::toString,
                                letter -> new LetterCell(letter.text(), letter.letterId())))
                        .toList(),
                page.count(),
                page.more());
    }

    /** To take away: with the number of each line, and real dates. */
    static Sheet sheet(BookPage page) {
        ZoneId zone = page.open().office().zone();
        List<String> headers = new ArrayList<>(List.of("No."));
        headers.addAll(page.headers());
        List<List<Object>> rows = new ArrayList<>();
        for (List<@Nullable Object> line : page.lines()) {
            List<Object> row = new ArrayList<>(List.of(page.first() + rows.size()));
            row.addAll(cells(line, moment -> LocalDateTime.ofInstant(moment, zone), date -> date, BookedLetter::text));
            rows.add(row);
        }
        return new Sheet("Register", headers, rows);
    }

    private static List<@Nullable Object> cells(
            List<@Nullable Object> line,
            Function<Instant, Object> moment,
            Function<LocalDate, Object> date,
            Function<BookedLetter, Object> letter) {
        List<@Nullable Object> cells = new ArrayList<>();
        for (Object cell : line) {
            if (cell instanceof Instant at) {
                cells.add(moment.apply(at));
            } else if (cell instanceof BookedLetter booked) {
                cells.add(letter.apply(booked));
            } else {
                cells.add(cell instanceof LocalDate on ? date.apply(on) : cell);
            }
        }
        return cells;
    }
}
