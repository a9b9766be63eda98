package id.loketnaker.engine.erasure;

import id.loketnaker.jobs.Sweep;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Erases every hour what is due; what a stop interrupts goes on with the next. */
@Component
class ErasureSweep {

    private final DueCases due;

    ErasureSweep(DueCases due) {
        this.due = due;
    }

    @Scheduled(
            initialDelayString = "${loketnaker.erasure.interval:PT1H}",
            fixedDelayString = "${loketnaker.erasure.interval:PT1H}")
    void sweep() {
        new Sweep("Hapus data orang pada perkara yang lewat masa simpannya").through(due::after, due::erase);
    }
}
