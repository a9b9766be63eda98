package id.loketnaker.sla;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The one truth about what is due. A row has the id of the task or timer job that derives from it. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class DeadlineLedger {

    private final Deadlines deadlines;
    private final Pauses pauses;
    private final EntityManager entities;

    DeadlineLedger(Deadlines deadlines, Pauses pauses, EntityManager entities) {
        this.deadlines = deadlines;
        this.pauses = pauses;
        this.entities = entities;
    }

    /**
     * Enters a deadline; a task's will be warned of and escalated.
     *
     * @return whether it has to wait for the case's clock, which stands still: a timer must not fire meanwhile
     */
    public boolean enter(Opening opening, Term term, Terms terms) {
        Deadline deadline = new Deadline(opening, term);
        List<Pause> pausesOfClock =
                term.basis() == Basis.RECEIPT ? pauses.findByCaseIdOrderByPausedAt(opening.caseId()) : List.of();
        deadline.planRisk(
                terms,
                pausesOfClock.stream().map(pause -> pause.until(opening.at())).toList());
        boolean waits = pausesOfClock.stream().anyMatch(Pause::isOpen);
        if (deadline.hasSteps() && !waits) {
            deadline.planNextStep(terms);
        }
        entities.persist(deadline);
        return waits;
    }

    /** What was due is done: each met or missed, by its due date. */
    public void done(Collection<String> ids, Instant at) {
        deadlines.close(ids, at);
    }

    /**
     * A task is done: met or missed, by its due date.
     *
     * @param others what is done with it, such as the timer beside it
     */
    public void done(String taskId, Work work, Collection<String> others, Instant at) {
        List<String> ids = new ArrayList<>(others);
        ids.add(taskId);
        deadlines.finish(ids, taskId, work, at);
    }

    /** An official took the task, or gave it back. */
    public void held(String id, @Nullable String by) {
        deadlines.hold(id, by);
    }

    /** The limit passed and its consequence began. */
    public void fired(String id, Instant at) {
        deadlines.closeAs(id, at, DeadlineState.MISSED);
    }

    /** The path to it was left before it was due. */
    public void cancelled(String id, Instant at) {
        deadlines.closeAs(id, at, DeadlineState.CANCELLED);
    }
}
