package id.loketnaker.figures;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What people know a case by.
 *
 * @param due of the promise
 */
public record CaseLabel(
        String id,
        String number,
        String applicant,
        ServiceKey service,
        Instant received,
        @Nullable Instant closed,
        @Nullable Instant due) {}
