package id.loketnaker.requests;

import id.loketnaker.jobs.Sweep;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Forgets what the public sent and no case came of, {@code loketnaker.public.requests.keep} (an ISO 8601 duration)
 * after it was sent, and after as long again that it was refused.
 */
@Component
class RequestCleaning {

    private static final int AT_ONCE = 100;

    private final PublicRequests requests;
    private final Duration kept;
    private final Clock clock;

    RequestCleaning(
            PublicRequests requests, @Value("${loketnaker.public.requests.keep:P30D}") Duration kept, Clock clock) {
        this.requests = requests;
        this.kept = kept;
        this.clock = clock;
    }

    /** Every node does it; what another has settled or thrown away is no longer due. */
    @Scheduled(fixedDelayString = "P1D", initialDelayString = "PT7M")
    void run() {
        Instant before = clock.instant().minus(kept);
        new Sweep("Tutup kiriman publik yang tidak dilihat")
                .through(last -> requests.unseenSince(before, last, AT_ONCE), requests::expire);
        new Sweep("Hapus kiriman publik yang ditolak")
                .through(last -> requests.refusedBefore(before, last, AT_ONCE), requests::forget);
    }
}
