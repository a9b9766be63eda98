package id.loketnaker.register;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A case as the register shows it. */
public record RegisteredCase(
        String id,
        String number,
        String office,
        String service,
        String applicant,
        @Nullable String subject,
        CaseState state,
        @Nullable String outcome,
        Instant receivedAt,
        @Nullable Instant closedAt) {}
