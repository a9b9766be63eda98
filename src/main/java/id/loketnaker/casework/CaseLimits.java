package id.loketnaker.casework;

import id.loketnaker.register.RegisteredCase;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.sla.ClockReading;
import id.loketnaker.sla.DeadlineView;
import id.loketnaker.sla.OpenLimit;
import id.loketnaker.sla.Terms;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The clock and the limits of a running case, as of a moment.
 *
 * @param pack that the case started with
 * @param deadlines in the order in which they came to be, the promise among them
 * @param open what is left of the open ones, by their ids
 */
public record CaseLimits(
        RegisteredCase registered,
        ServicePack pack,
        ClockReading clock,
        List<DeadlineView> deadlines,
        Map<String, OpenLimit> open,
        Terms terms,
        Instant now) {

    public CaseLimits {
        deadlines = List.copyOf(deadlines);
        open = Map.copyOf(open);
    }

    /** User ids of those who have a step of it or did one. */
    public Set<String> officials() {
        return deadlines.stream()
                .map(DeadlineView::holder)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
