package id.loketnaker.figures;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The tasks that wait in a service, added up.
 *
 * @param byPlace where they wait
 * @param byHand with whom
 */
public record OpenTasks(Map<Place, TaskCount> byPlace, Map<Hand, TaskCount> byHand) {

    /**
     * @param role whose tasks these are: a step in a fragment may be of one role here and of another there
     */
    public record Place(Step step, @Nullable String role) {}

    /**
     * @param role of the officials whose task it is
     * @param holder who took it; nobody when it waits in the queue of the role
     */
    public record Hand(@Nullable String role, @Nullable String holder) {}

    static OpenTasks of(List<OpenCase> cases, Instant at) {
        Map<Place, TaskCount> byPlace = new HashMap<>();
        Map<Hand, TaskCount> byHand = new HashMap<>();
        for (OpenCase one : cases) {
            for (OpenTask task : one.tasks()) {
                TaskCount count = TaskCount.of(task, at);
                byPlace.merge(new Place(new Step(task.element(), task.call()), task.role()), count, TaskCount::plus);
                byHand.merge(new Hand(task.role(), task.holder()), count, TaskCount::plus);
            }
        }
        return new OpenTasks(byPlace, byHand);
    }
}
