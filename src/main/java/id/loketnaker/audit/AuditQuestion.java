package id.loketnaker.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for; what is null is no condition.
 *
 * @param person user id, as who did it or as what it was done to
 * @param from the first moment
 * @param until the first moment that is too late
 */
public record AuditQuestion(
        @Nullable String person,
        @Nullable AuditKind kind,
        @Nullable Instant from,
        @Nullable Instant until) {}
