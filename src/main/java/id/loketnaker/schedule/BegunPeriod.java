package id.loketnaker.schedule;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A case that the system began with a period.
 *
 * @param period code of the period in which it began
 * @param dueAt when it should have begun
 * @param startedAt when it did
 * @param number of the case
 */
public record BegunPeriod(
        String period,
        Instant dueAt,
        Instant startedAt,
        @Nullable String caseId,
        @Nullable String number) {}
