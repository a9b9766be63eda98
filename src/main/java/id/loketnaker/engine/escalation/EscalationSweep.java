package id.loketnaker.engine.escalation;

import id.loketnaker.sla.EscalationStep;
import id.loketnaker.sla.Escalations;
import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every minute which steps of warning and escalation are due, and has each carried out in a transaction of its own. */
@Component
public class EscalationSweep {

    private static final Logger LOG = LoggerFactory.getLogger(EscalationSweep.class);
    private static final int AT_ONCE = 200;

    private final Escalations escalations;
    private final TaskEscalation taskEscalation;
    private final Clock clock;

    EscalationSweep(Escalations escalations, TaskEscalation taskEscalation, Clock clock) {
        this.escalations = escalations;
        this.taskEscalation = taskEscalation;
        this.clock = clock;
    }

    /** Carries out what is due by now. A step that fails is tried again the next time and does not hold up the others. */
    @Scheduled(fixedDelayString = "${loketnaker.escalation.interval:PT1M}")
    public void run() {
        List<EscalationStep> due = escalations.due(clock.instant(), AT_ONCE);
        for (EscalationStep step : due) {
            try {
                taskEscalation.carryOut(step);
            } catch (RuntimeException failed) {
                LOG.error("Eskalasi tugas {} langkah {} gagal, dicoba lagi", step.taskId(), step.step(), failed);
            }
        }
    }
}
