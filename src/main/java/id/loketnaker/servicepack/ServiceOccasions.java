package id.loketnaker.servicepack;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When a service begins a case by itself, when it refuses a second one, and what it reminds of later.
 *
 * @param sole {@code null} where several cases may be about the same
 */
public record ServiceOccasions(@Nullable SoleCase sole, List<PeriodicStart> starts, List<Validity> validities) {

    public static final ServiceOccasions NONE = new ServiceOccasions(null, List.of(), List.of());

    public ServiceOccasions {
        starts = List.copyOf(starts);
        validities = List.copyOf(validities);
    }

    public Optional<PeriodicStart> start(String id) {
        return starts.stream().filter(each -> each.id().equals(id)).findFirst();
    }
}
