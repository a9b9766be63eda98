package id.loketnaker.cockpit.manager.sla;

import id.loketnaker.figures.OpenCase;
import id.loketnaker.figures.OpenTask;
import id.loketnaker.figures.ServiceKey;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The steps where most is late, then where most waits. */
final class WaitingPlaces {

    private static final int MOST = 10;

    public record Place(
            String kantor,
            String layanan,
            String namaLayanan,
            String langkah,
            String namaLangkah,
            @Nullable String peran,
            int kini,
            int berisiko,
            int terlambat) {}

    private record Step(ServiceKey service, String element) {}

    private WaitingPlaces() {}

    static List<Place> of(SlaScope scope, List<OpenCase> cases) {
        Map<Step, TaskCount> counts = new HashMap<>();
        Map<Step, OpenTask> examples = new HashMap<>();
        for (OpenCase one : cases) {
            for (OpenTask task : one.tasks()) {
                Step step = new Step(SlaScope.key(one), task.element());
                counts.computeIfAbsent(step, key -> new TaskCount()).add(task, scope.now());
                examples.putIfAbsent(step, task);
            }
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<Step, TaskCount>comparingByValue(
                                Comparator.comparingInt(TaskCount::late).thenComparingInt(TaskCount::open))
                        .reversed())
                .limit(MOST)
                .map(entry -> place(scope, entry.getKey(), entry.getValue(), examples.get(entry.getKey())))
                .toList();
    }

    private static Place place(SlaScope scope, Step step, TaskCount count, OpenTask example) {
        ServiceKey key = step.service;
        return new Place(
                key.office(),
                key.service(),
                scope.names().service(key),
                step.element,
                scope.names().step(key, step.element),
                scope.names().role(key.office(), example.role()),
                count.open(),
                count.atRisk(),
                count.late());
    }
}
