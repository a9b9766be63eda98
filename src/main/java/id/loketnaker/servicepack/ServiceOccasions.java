package id.loketnaker.servicepack;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When a service begins a case by itself or from a queue, when it refuses a second one, and what it reminds of later.
 *
 * @param sole {@code null} where several cases may be about the same
 * @param queue {@code null} where nobody waits with a number
 * @param planned whether the office begins them itself, by a year's plan of firms
 * @param fromPublic {@code null} where the public begins no case from its own pages
 */
public record ServiceOccasions(
        @Nullable SoleCase sole,
        List<PeriodicStart> starts,
        List<Validity> validities,
        @Nullable QueuePlan queue,
        @Nullable PublicStart fromPublic,
        boolean planned) {

    public static final ServiceOccasions NONE = new ServiceOccasions(null, List.of(), List.of(), null, null, false);

    public ServiceOccasions {
        starts = List.copyOf(starts);
        validities = List.copyOf(validities);
    }

    public Optional<PeriodicStart> start(String id) {
        return starts.stream().filter(each -> each.id().equals(id)).findFirst();
    }
}
