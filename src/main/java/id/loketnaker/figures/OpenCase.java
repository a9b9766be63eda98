package id.loketnaker.figures;

import id.loketnaker.sla.Lateness;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case that runs.
 *
 * @param dueAt when the promise is due, as counted when the clock ran last
 * @param riskAt from then on the promise is at risk
 * @param pausedAt since when the clock of the case stands still
 * @param tasks that wait, the first due first
 */
public record OpenCase(
        String id,
        String office,
        String service,
        Instant receivedAt,
        Instant dueAt,
        Instant riskAt,
        @Nullable Instant pausedAt,
        List<OpenTask> tasks) {

    public OpenCase {
        tasks = List.copyOf(tasks);
    }

    public ServiceKey key() {
        return new ServiceKey(office, service);
    }

    /** A clock that stands still hides no lateness that was there before. */
    public Standing standing(Instant now) {
        if (Lateness.isPast(dueAt, pausedAt, now)) {
            return Standing.LATE;
        }
        if (pausedAt != null) {
            return Standing.PAUSED;
        }
        return riskAt.isAfter(now) ? Standing.ON_TIME : Standing.AT_RISK;
    }
}
