package id.loketnaker.webapps.cockpit.sla;

import id.loketnaker.figures.OpenService;
import id.loketnaker.figures.OpenTasks;
import id.loketnaker.figures.ServiceKey;
import id.loketnaker.figures.Step;
import id.loketnaker.figures.TaskCount;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The steps where most is late, then where most waits. */
final class WaitingPlaces {

    private static final int MOST = 10;

    /**
     * @param call activity in the diagram of the service, of a step in a fragment
     */
    public record Place(
            String office,
            String service,
            String serviceName,
            String element,
            String elementName,
            @Nullable String call,
            @Nullable String callName,
            @Nullable String role,
            @Nullable String roleName,
            int open,
            int atRisk,
            int late) {}

    private record Waiting(ServiceKey service, OpenTasks.Place place, TaskCount count) {}

    private static final Comparator<Waiting> MOST_LATE = Comparator.<Waiting>comparingInt(
                    step -> step.count().late())
            .thenComparingInt(step -> step.count().open())
            .reversed();

    private WaitingPlaces() {}

    static List<Place> of(SlaNames names, List<OpenService> running) {
        return running.stream()
                .flatMap(service -> service.tasks().byPlace().entrySet().stream()
                        .map(each -> new Waiting(service.key(), each.getKey(), each.getValue())))
                .sorted(MOST_LATE)
                .limit(MOST)
                .map(step -> place(names, step))
                .toList();
    }

    private static Place place(SlaNames names, Waiting step) {
        ServiceKey key = step.service;
        Step where = step.place.step();
        return new Place(
                key.office(),
                key.service(),
                names.service(key),
                where.element(),
                names.step(key, where.element()),
                where.call(),
                where.call() == null ? null : names.step(key, where.call()),
                step.place.role(),
                names.role(key.office(), step.place.role()),
                step.count().open(),
                step.count().atRisk(),
                step.count().late());
    }
}
