package id.loketnaker.register;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a case when it is received.
 *
 * @param id of the root process instance
 * @param definitionId of the version of the process that it starts with
 * @param numberPrefix of the case number, such as {@code PHI-BKS}
 * @param on the office's local date of receipt
 * @param applicant as in the form, at most 255 characters are kept in the register
 * @param identity the applicant's NIK, as in the form
 * @param telephone the applicant's, as in the form
 */
public record Receipt(
        String id,
        String office,
        String service,
        String definitionId,
        String numberPrefix,
        LocalDate on,
        String applicant,
        @Nullable String subject,
        @Nullable String identity,
        @Nullable String telephone,
        Instant receivedAt,
        String elementId,
        @Nullable String actor,
        @Nullable String details) {}
