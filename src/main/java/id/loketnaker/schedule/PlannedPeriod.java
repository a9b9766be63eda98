package id.loketnaker.schedule;

import id.loketnaker.servicepack.PeriodicStart;
import id.loketnaker.servicepack.ServicePack;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A start by period as people see it.
 *
 * @param about what the next case will be about
 * @param nextAt when it begins
 * @param last those that began last, the latest first
 * @param error why one that is due does not begin
 */
public record PlannedPeriod(
        ServicePack pack,
        PeriodicStart start,
        String about,
        Instant nextAt,
        List<BegunPeriod> last,
        @Nullable String error) {

    public PlannedPeriod {
        last = List.copyOf(last);
    }
}
