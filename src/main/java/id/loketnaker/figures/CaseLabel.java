package id.loketnaker.figures;

import id.loketnaker.register.CaseState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What people know a case by.
 *
 * @param due of the promise
 * @param late whether it ended after its promise; known when the sums have it
 */
public record CaseLabel(
        String id,
        String number,
        String applicant,
        ServiceKey service,
        Instant received,
        @Nullable Instant closed,
        @Nullable Instant due,
        CaseState state,
        boolean late) {}
