package id.loketnaker.webapps.cockpit.sla;

import id.loketnaker.figures.OpenService;
import id.loketnaker.figures.OpenTasks.AtElement;
import id.loketnaker.figures.ServiceKey;
import id.loketnaker.figures.TaskCount;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The steps where most is late, then where most waits. */
final class WaitingPlaces {

    private static final int MOST = 10;

    public record Place(
            String office,
            String service,
            String serviceName,
            String element,
            String elementName,
            @Nullable String role,
            int open,
            int atRisk,
            int late) {}

    private record Step(ServiceKey service, String element, AtElement waiting) {

        TaskCount count() {
            return waiting.count();
        }
    }

    private static final Comparator<Step> MOST_LATE = Comparator.<Step>comparingInt(
                    step -> step.count().late())
            .thenComparingInt(step -> step.count().open())
            .reversed();

    private WaitingPlaces() {}

    static List<Place> of(SlaNames names, List<OpenService> running) {
        return running.stream()
                .flatMap(service -> service.tasks().byElement().entrySet().stream()
                        .map(each -> new Step(service.key(), each.getKey(), each.getValue())))
                .sorted(MOST_LATE)
                .limit(MOST)
                .map(step -> place(names, step))
                .toList();
    }

    private static Place place(SlaNames names, Step step) {
        ServiceKey key = step.service;
        return new Place(
                key.office(),
                key.service(),
                names.service(key),
                step.element,
                names.step(key, step.element),
                names.role(key.office(), step.waiting.role()),
                step.count().open(),
                step.count().atRisk(),
                step.count().late());
    }
}
