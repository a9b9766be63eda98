package id.loketnaker.figures;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** All running cases of all offices as they were at one moment, added up by service. */
public final class OpenSnapshot {

    private final Instant takenAt;
    private final Map<String, List<OpenService>> services = new HashMap<>();

    OpenSnapshot(Instant takenAt, Collection<OpenCase> cases) {
        this.takenAt = takenAt;
        cases.stream()
                .collect(Collectors.groupingBy(OpenCase::key))
                .forEach((key, its) -> services.computeIfAbsent(key.office(), office -> new ArrayList<>())
                        .add(OpenService.of(key, its, takenAt)));
    }

    public Instant takenAt() {
        return takenAt;
    }

    public OpenService of(ServiceKey key) {
        return of(List.of(key.office()), key::equals).stream()
                .findFirst()
                .orElseGet(() -> OpenService.of(key, List.of(), takenAt));
    }

    /** Those services of these offices that have a running case. */
    public List<OpenService> of(Collection<String> offices, Predicate<ServiceKey> which) {
        return offices.stream()
                .flatMap(office -> services.getOrDefault(office, List.of()).stream())
                .filter(service -> which.test(service.key()))
                .toList();
    }

    /** The same with some of the cases only. */
    public List<OpenService> of(
            Collection<String> offices, Predicate<ServiceKey> which, Predicate<OpenCase> whichCases) {
        return of(offices, which).stream()
                .map(service -> OpenService.of(
                        service.key(),
                        service.cases().stream().filter(whichCases).toList(),
                        takenAt))
                .filter(service -> !service.cases().isEmpty())
                .toList();
    }
}
