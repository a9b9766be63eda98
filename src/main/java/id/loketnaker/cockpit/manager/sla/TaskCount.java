package id.loketnaker.cockpit.manager.sla;

import id.loketnaker.figures.OpenTask;
import java.time.Instant;

/** Open tasks: how many, how many at risk, how many late. */
final class TaskCount {

    private int open;
    private int atRisk;
    private int late;

    void add(OpenTask task, Instant now) {
        open++;
        atRisk += task.isAtRisk(now) ? 1 : 0;
        late += task.isLate(now) ? 1 : 0;
    }

    int open() {
        return open;
    }

    int atRisk() {
        return atRisk;
    }

    int late() {
        return late;
    }
}
