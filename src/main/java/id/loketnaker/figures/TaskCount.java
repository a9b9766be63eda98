package id.loketnaker.figures;

import java.time.Instant;

/** Open tasks: how many, how many at risk, how many late. */
public record TaskCount(int open, int atRisk, int late) {

    public static final TaskCount NONE = new TaskCount(0, 0, 0);

    static TaskCount of(OpenTask task, Instant at) {
        return new TaskCount(1, task.isAtRisk(at) ? 1 : 0, task.isLate(at) ? 1 : 0);
    }

    public TaskCount plus(TaskCount other) {
        return new TaskCount(open + other.open, atRisk + other.atRisk, late + other.late);
    }
}
