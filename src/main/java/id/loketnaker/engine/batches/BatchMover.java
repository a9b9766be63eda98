package id.loketnaker.engine.batches;

import id.loketnaker.batches.BatchSteps;
import id.loketnaker.batches.WaitingMove;
import id.loketnaker.engine.Disturbance;
import id.loketnaker.engine.answers.ReasonOfRefusal;
import id.loketnaker.jobs.Sweep;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks every few seconds what was entered for many cases and is not done yet, and has each case do its part. Any node
 * does; what a node was doing when it went down, the next look does.
 */
@Component
public class BatchMover {

    private static final Logger LOG = LoggerFactory.getLogger(BatchMover.class);
    private static final int AT_ONCE = 50;

    private final BatchSteps steps;
    private final BatchMove move;

    BatchMover(BatchSteps steps, BatchMove move) {
        this.steps = steps;
        this.move = move;
    }

    /** One case that cannot holds up no other. */
    @Scheduled(fixedDelayString = "${loketnaker.batches.interval:PT2S}")
    public void run() {
        new Sweep("Langkah bersama").through(last -> steps.due(last, AT_ONCE), this::attempt);
    }

    /** Whom somebody disturbed stays waiting; what cannot be done is a person's to look at. */
    private void attempt(WaitingMove each) {
        try {
            move.carryOut(each);
        } catch (RuntimeException failure) {
            if (Disturbance.is(failure)) {
                LOG.info("{} terganggu, dicoba lagi", each);
            } else {
                steps.refuse(each, ReasonOfRefusal.of(failure));
            }
        }
    }
}
