package id.loketnaker.casework.books;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for in a register book.
 *
 * @param from local date of the office, included; none: the first day of this year, of what ends today
 * @param until local date of the office, included; none: today, of what ends a year later
 * @param number any part of the number of a case, from three letters or digits on
 * @param applicant any part of the applicant's name, from three letters on
 * @param letter in a book of letters: a part of the number of one
 */
public record BookQuestion(
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String number,
        @Nullable String applicant,
        @Nullable String letter) {

    public BookQuestion(
            @Nullable LocalDate from, @Nullable LocalDate until, @Nullable String number, @Nullable String applicant) {
        this(from, until, number, applicant, null);
    }

    boolean isSearch() {
        return number != null || applicant != null;
    }
}
