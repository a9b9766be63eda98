package id.loketnaker.register;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened in a case.
 *
 * @param actor user id, or null when the clock or the engine did it
 * @param details what was filled in, as JSON, or the ground
 */
public record Entry(
        Instant at,
        EntryKind kind,
        String elementId,
        @Nullable String elementName,
        @Nullable String actor,
        @Nullable String details) {}
