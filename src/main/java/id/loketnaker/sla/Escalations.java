package id.loketnaker.sla;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The steps of warning and escalation of open tasks. Each is taken once, also when several nodes look at the same
 * moment.
 */
@Service
public class Escalations {

    private final Deadlines deadlines;

    Escalations(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /**
     * Steps that are due by now, the oldest first.
     *
     * @param last after which the next ones are asked for; nothing for the first
     */
    @Transactional(readOnly = true)
    public List<EscalationStep> due(@Nullable EscalationStep last, Instant now, int most) {
        return last == null
                ? deadlines.stepsDue(Instant.EPOCH, "", now, Limit.of(most))
                : deadlines.stepsDue(last.since(), last.taskId(), now, Limit.of(most));
    }

    /**
     * Takes a step, in the transaction that carries it out.
     *
     * @param last whether nobody is left above, so that no further step follows
     * @return false when it is taken already, or the task is done
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean take(EscalationStep step, boolean last, Terms terms) {
        Instant next = last ? null : terms.escalation(step.dueAt(), step.step() + 1);
        return deadlines.takeStep(step.taskId(), step.step(), next) == 1;
    }
}
