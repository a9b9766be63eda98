package id.loketnaker.sla;

import java.time.Instant;

/**
 * A step of warning or escalation that is due: 0 warns the holder of the task, 1 tells the superior, each further one the next
 * superior.
 *
 * @param taskId of the task, which is also the deadline's
 */
public record EscalationStep(String taskId, String caseId, int step, Instant dueAt) {

    public boolean isWarning() {
        return step == 0;
    }
}
