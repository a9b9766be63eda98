package id.loketnaker.sla;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step that a case waits at.
 *
 * @param taskId of the engine
 * @param role whose task it is
 * @param holder the official who has it
 */
public record OpenStep(
        String taskId,
        String caseId,
        String name,
        @Nullable String role,
        @Nullable String holder,
        Instant due) {}
