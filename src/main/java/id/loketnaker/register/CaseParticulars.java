package id.loketnaker.register;

import org.jspecify.annotations.Nullable;

/**
 * What the register and the search of cases say of the people in one.
 *
 * @param applicant as in the form, at most 255 characters are kept in the register
 * @param identity the applicant's NIK, as in the form
 * @param telephone the applicant's, as in the form
 */
public record CaseParticulars(
        String applicant,
        @Nullable String subject,
        @Nullable String identity,
        @Nullable String telephone) {

    SoughtText sought(String number) {
        return SoughtText.of(number, identity, telephone, subject, applicant);
    }
}
