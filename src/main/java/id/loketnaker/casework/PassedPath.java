package id.loketnaker.casework;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way that a case took through its diagram and through the fragments that it called.
 *
 * @param visits of elements, first to last; those of a fragment follow the call
 * @param flows ids of the sequence flows that were passed, in the order in which they were passed first in their
 *     diagram
 * @param fragments that were called, in the order of their first call
 */
public record PassedPath(List<Visit> visits, List<String> flows, List<CalledFragment> fragments) {

    /** The diagram of a fragment, as the case runs on it. */
    public record CalledFragment(String definitionId, String name) {}

    /**
     * One stay at an element.
     *
     * @param until nothing while it lasts
     * @param cancelled whether it was left by another way than its end, such as a limit that passed
     */
    public record Visit(
            String elementId,
            @Nullable String name,
            Instant from,
            @Nullable Instant until,
            boolean cancelled) {}

    public PassedPath {
        visits = List.copyOf(visits);
        flows = List.copyOf(flows);
        fragments = List.copyOf(fragments);
    }
}
