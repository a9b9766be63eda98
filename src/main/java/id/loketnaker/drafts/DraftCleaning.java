package id.loketnaker.drafts;

import id.loketnaker.jobs.Sweep;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Throws away drafts that nobody typed in for {@code loketnaker.drafts.keep}, an ISO 8601 duration. */
@Component
class DraftCleaning {

    private static final int AT_ONCE = 100;

    private final DraftRows rows;
    private final DraftErasure erasure;
    private final Duration kept;
    private final Clock clock;

    DraftCleaning(
            DraftRows rows, DraftErasure erasure, @Value("${loketnaker.drafts.keep:P30D}") Duration kept, Clock clock) {
        this.rows = rows;
        this.erasure = erasure;
        this.kept = kept;
        this.clock = clock;
    }

    /** Every node does it; what another has thrown away is no longer there. */
    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT6M")
    void run() {
        Instant before = clock.instant().minus(kept);
        new Sweep("Hapus isian yang ditinggalkan")
                .through(last -> rows.savedBefore(before, last, AT_ONCE), erasure::drop);
    }
}
