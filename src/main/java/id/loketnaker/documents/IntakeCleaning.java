package id.loketnaker.documents;

import id.loketnaker.jobs.Sweep;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Throws away what was added in dialogs that nobody finished within a day. */
@Component
class IntakeCleaning {

    private static final int AT_ONCE = 100;
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
        Instant before = clock.instant().minus(KEPT);
        new Sweep("Hapus berkas dari formulir yang ditinggalkan")
                .through(last -> intakes.openedBefore(before, last, AT_ONCE), intakes::discard);
    }
}
