package id.loketnaker.engine.erasure;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Erases what is due, some cases at a time, every hour; what a stop interrupts goes on with the next. */
@Component
class ErasureSweep {

    private static final Logger LOG = LoggerFactory.getLogger(ErasureSweep.class);
    private static final int MOST_BATCHES = 200;

    private final ErasureBatch batch;

    ErasureSweep(ErasureBatch batch) {
        this.batch = batch;
    }

    @Scheduled(
            initialDelayString = "${loketnaker.erasure.interval:PT1H}",
            fixedDelayString = "${loketnaker.erasure.interval:PT1H}")
    void sweep() {
        int erased = 0;
        int due = ErasureBatch.SIZE;
        for (int i = 0; i < MOST_BATCHES && due == ErasureBatch.SIZE; i++) {
            due = batch.erase();
            erased += due;
        }
        if (erased > 0) {
            LOG.info("{} perkara lewat masa simpannya; data orangnya dihapus", erased);
        }
    }
}
