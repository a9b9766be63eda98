package id.loketnaker.engine.happenings;

import id.loketnaker.servicepack.ServicePack;
import java.time.Instant;
import java.util.List;

/**
 * A step of warning or escalation of a task was taken.
 *
 * @param eventKey of this step, and of no other
 * @param warning the task is not late yet
 * @param to whom it concerns: who holds the task or could take it, or the superiors
 */
public record TaskRanLate(
        String eventKey,
        String caseId,
        ServicePack pack,
        String elementId,
        String taskName,
        boolean warning,
        Instant dueAt,
        List<Official> to) {

    public TaskRanLate {
        to = List.copyOf(to);
    }
}
