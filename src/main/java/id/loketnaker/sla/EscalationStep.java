package id.loketnaker.sla;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step of warning or escalation that is due: 0 warns the holder of the task, 1 tells the superior, each further one the next
 * superior.
 *
 * @param taskId of the task, which is also the deadline's
 * @param role whose task it was when it opened; nobody's for what no role has
 */
public record EscalationStep(
        String taskId, String caseId, @Nullable String role, int step, Instant dueAt) {

    public boolean isWarning() {
        return step == 0;
    }
}
