package id.loketnaker.documents;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Throws away what was added in dialogs that nobody finished within a day. */
@Component
class IntakeCleaning {

    private static final Logger LOG = LoggerFactory.getLogger(IntakeCleaning.class);
    private static final Duration KEPT = Duration.ofDays(1);

    private final Intakes intakes;
    private final Clock clock;

    IntakeCleaning(Intakes intakes, Clock clock) {
        this.intakes = intakes;
        this.clock = clock;
    }

    /** Every node does it; what another has thrown away is no longer there. */
    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT5M")
    void run() {
        for (Intake intake : intakes.openedBefore(clock.instant().minus(KEPT))) {
            try {
                intakes.discard(intake);
            } catch (RuntimeException failed) {
                LOG.error("Berkas dari formulir yang ditinggalkan tidak dapat dihapus, dicoba lagi", failed);
            }
        }
    }
}
