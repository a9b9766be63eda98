package id.loketnaker.casework.books;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some lines of a register book.
 *
 * @param from local date of the office, included
 * @param until local date of the office, included
 * @param headers of the columns after the first, which is the number of the line
 * @param first number of the first line, from 1
 * @param lines in the order of the book; cells are texts, instants, local dates, letters to open, or nothing
 * @param count of all lines, as far as they were counted
 * @param more whether there are more than were counted or looked at
 */
public record BookPage(
        OpenBook open,
        LocalDate from,
        LocalDate until,
        List<String> headers,
        int first,
        List<List<@Nullable Object>> lines,
        int count,
        boolean more) {

    public BookPage {
        headers = List.copyOf(headers);
        lines = List.copyOf(lines);
    }
}
