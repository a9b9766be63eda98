package id.loketnaker.sla;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step of warning or escalation that is due: 0 warns the holder of the task, 1 tells the superior, each further one
 * the next superior.
 *
 * @param taskId of the task, which is also the deadline's
 * @param role whose task it was when it opened; nobody's for what no role has
 * @param since when the step became due
 */
public record EscalationStep(
        String taskId, String caseId, @Nullable String role, int step, Instant dueAt, Instant since) {

    public boolean isWarning() {
        return step == 0;
    }
}
