package id.loketnaker.register;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A case as the register shows it.
 *
 * @param definitionId of the version of the process that it started with
 */
public record RegisteredCase(
        String id,
        String number,
        String office,
        String service,
        String definitionId,
        String applicant,
        @Nullable String subject,
        CaseState state,
        @Nullable String outcome,
        Instant receivedAt,
        @Nullable Instant closedAt) {}
