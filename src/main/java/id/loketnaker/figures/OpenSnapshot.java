package id.loketnaker.figures;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All running cases of all offices as they were at one moment. */
public final class OpenSnapshot {

    private final Instant takenAt;
    private final Map<String, Map<String, List<OpenCase>>> cases;

    private final Map<String, Set<String>> holders = new HashMap<>();

    OpenSnapshot(Instant takenAt, Collection<OpenCase> cases) {
        this.takenAt = takenAt;
        this.cases = cases.stream()
                .collect(Collectors.groupingBy(OpenCase::office, Collectors.groupingBy(OpenCase::service)));
        for (OpenCase one : cases) {
            for (OpenTask task : one.tasks()) {
                if (task.holder() != null) {
                    holders.computeIfAbsent(one.office(), office -> new HashSet<>())
                            .add(task.holder());
                }
            }
        }
    }

    /** User ids of those who hold a task of these offices. */
    public SortedSet<String> holders(Collection<String> offices) {
        return offices.stream()
                .flatMap(office -> holders.getOrDefault(office, Set.of()).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public Instant takenAt() {
        return takenAt;
    }

    public List<OpenCase> of(String office, String service) {
        return cases.getOrDefault(office, Map.of()).getOrDefault(service, List.of());
    }

    /** Of some services of some offices. */
    public Stream<OpenCase> of(Collection<String> offices, Predicate<ServiceKey> which) {
        return offices.stream()
                .flatMap(office -> cases.getOrDefault(office, Map.of()).entrySet().stream()
                        .filter(service -> which.test(new ServiceKey(office, service.getKey()))))
                .flatMap(service -> service.getValue().stream());
    }
}
