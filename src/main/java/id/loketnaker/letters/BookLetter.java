package id.loketnaker.letters;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A letter as a register book shows it: issued, or numbered and not issued yet, or cancelled since.
 *
 * @param name of the kind of letter
 * @param date local date of the office that stands on it
 * @param signatory as it stands on the letter; none before it was issued
 * @param issuedBy user id; none before it was issued
 * @param cancelledOn local date of the office on which it was withdrawn or struck off
 * @param replaces the letter that this one corrects
 * @param replacedBy the letter that corrects this one
 */
public record BookLetter(
        String id,
        String caseId,
        String name,
        LetterState state,
        @Nullable String number,
        LocalDate date,
        @Nullable String signatory,
        @Nullable String issuedBy,
        @Nullable LocalDate cancelledOn,
        @Nullable Other replaces,
        @Nullable Other replacedBy) {

    /** Whether it was issued once, whatever became of it since. */
    public boolean isIssued() {
        return signatory != null;
    }

    /** Another letter of the same case. */
    public record Other(@Nullable String number, LocalDate date) {}
}
