package id.loketnaker.engine.escalation;

import id.loketnaker.jobs.Sweep;
import id.loketnaker.sla.Escalations;
import java.time.Clock;
import java.time.Instant;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks every minute which steps of warning and escalation are due, and has each carried out in a transaction of its
 * own.
 */
@Component
public class EscalationSweep {

    private static final int AT_ONCE = 200;

    private final Escalations escalations;
    private final TaskEscalation taskEscalation;
    private final Clock clock;

    EscalationSweep(Escalations escalations, TaskEscalation taskEscalation, Clock clock) {
        this.escalations = escalations;
        this.taskEscalation = taskEscalation;
        this.clock = clock;
    }

    /**
     * Carries out what is due by now. A step that fails is tried again the next time and does not hold up the others.
     */
    @Scheduled(fixedDelayString = "${loketnaker.escalation.interval:PT1M}")
    public void run() {
        Instant now = clock.instant();
        new Sweep("Eskalasi tugas").through(last -> escalations.due(last, now, AT_ONCE), taskEscalation::carryOut);
    }
}
