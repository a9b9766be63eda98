package id.loketnaker.sla;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A task or timer that came to be and has a due date.
 *
 * @param id of the task or timer job
 * @param role of the officials whose task it is; nobody's for a timer or the promise
 * @param call activity in the diagram of the case through which it came, of a step in a fragment
 * @param ground in law or in the service standard, where the diagram names one
 */
public record Opening(
        String id,
        String caseId,
        DeadlineKind kind,
        String elementId,
        @Nullable String elementName,
        @Nullable String role,
        @Nullable String call,
        @Nullable String ground,
        Instant at) {}
