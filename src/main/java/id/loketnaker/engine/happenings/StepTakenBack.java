package id.loketnaker.engine.happenings;

import java.time.Instant;

/**
 * Who did a step took it back, in the present transaction.
 *
 * @param taskId of the task that stands for it now
 * @param official user id
 * @param filledIn JSON of what had been filled in
 * @param doneAt when the step was done
 */
public record StepTakenBack(String caseId, String taskId, String official, String filledIn, Instant doneAt) {}
