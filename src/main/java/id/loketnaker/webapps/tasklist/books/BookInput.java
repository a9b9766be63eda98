package id.loketnaker.webapps.tasklist.books;

import id.loketnaker.casework.books.BookQuestion;
import id.loketnaker.webapps.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for in a register book, in the body of its request: a name or a number has no place in an address,
 * which proxies and browsers keep.
 *
 * @param from local date of the office, included
 * @param until local date of the office, included
 * @param number of a case
 * @param page from 1
 */
public record BookInput(
        @Nullable String from,
        @Nullable String until,
        @Nullable String number,
        @Nullable String applicant,
        @Nullable String letterNumber,
        @Nullable Integer page) {

    BookQuestion question() {
        return new BookQuestion(
                Typed.date(from),
                Typed.date(until),
                Typed.text(number),
                Typed.text(applicant),
                Typed.text(letterNumber));
    }

    /** How many lines come before the page. */
    int before(int linesOfPage) {
        return (Typed.page(page) - 1) * linesOfPage;
    }
}
