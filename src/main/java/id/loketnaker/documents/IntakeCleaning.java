package id.loketnaker.documents;

import id.loketnaker.jobs.Sweep;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Throws away what was added beside start forms that nobody went on with for {@code loketnaker.drafts.keep}: papers are
 * kept as long as what was typed.
 */
@Component
class IntakeCleaning {

    private static final int AT_ONCE = 100;

    private final Intakes intakes;
    private final Duration kept;
    private final Clock clock;

    IntakeCleaning(Intakes intakes, @Value("${loketnaker.drafts.keep:P30D}") Duration kept, Clock clock) {
        this.intakes = intakes;
        this.kept = kept;
        this.clock = clock;
    }

    /** Every node does it; what another has thrown away is no longer there. */
    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT5M")
    void run() {
        Instant before = clock.instant().minus(kept);
        new Sweep("Hapus berkas dari formulir yang ditinggalkan")
                .through(last -> intakes.openedBefore(before, last, AT_ONCE), intakes::discard);
    }
}
