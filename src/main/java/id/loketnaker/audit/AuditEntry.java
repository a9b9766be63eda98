package id.loketnaker.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that somebody did, or was not let do.
 *
 * @param by user id, or the mark of a name that nobody has; nobody when the system acts by itself
 * @param address from which the request came, if it was one
 * @param action a word of the kind, such as {@code saveUser}
 * @param object on what, such as a user or a case
 * @param accepted whether it was done
 */
public record AuditEntry(
        Instant at,
        @Nullable String by,
        @Nullable String address,
        AuditKind kind,
        String action,
        @Nullable String object,
        boolean accepted) {}
