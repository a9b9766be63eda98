package id.loketnaker.engine.journal;

import id.loketnaker.sla.DeadlineLedger;
import id.loketnaker.sla.Work;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Session;

/**
 * The deadlines that are done in the present command, told to the ledger together at its end: a task and the timer
 * beside it cost one statement. Whoever reads the ledger within the command has them told before.
 */
final class Endings implements Session {

    private final DeadlineLedger ledger;
    private final Clock clock;
    private final Map<String, Work> tasks = new LinkedHashMap<>();
    private final List<String> others = new ArrayList<>();

    Endings(DeadlineLedger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    static Endings ofThisCommand() {
        return Context.getCommandContext().getSession(Endings.class);
    }

    void taskDone(String taskId, Work work) {
        tasks.put(taskId, work);
    }

    /** A timer was left, or a case ended and its promise with it. */
    void done(String id) {
        others.add(id);
    }

    @Override
    public void flush() {
        tasks.forEach((taskId, work) -> {
            ledger.done(taskId, work, others, clock.instant());
            others.clear();
        });
        if (!others.isEmpty()) {
            ledger.done(others, clock.instant());
        }
        close();
    }

    @Override
    public void close() {
        tasks.clear();
        others.clear();
    }
}
