package id.loketnaker.figures;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The tasks that wait in a service, added up.
 *
 * @param byElement where they wait
 * @param byHand with whom
 */
public record OpenTasks(Map<String, AtElement> byElement, Map<Hand, TaskCount> byHand) {

    /**
     * @param role whose tasks these are, by one of them
     */
    public record AtElement(TaskCount count, @Nullable String role) {}

    /**
     * @param role of the officials whose task it is
     * @param holder who took it; nobody when it waits in the queue of the role
     */
    public record Hand(@Nullable String role, @Nullable String holder) {}

    static OpenTasks of(List<OpenCase> cases, Instant at) {
        Map<String, AtElement> byElement = new HashMap<>();
        Map<Hand, TaskCount> byHand = new HashMap<>();
        for (OpenCase one : cases) {
            for (OpenTask task : one.tasks()) {
                TaskCount count = TaskCount.of(task, at);
                byElement.merge(
                        task.element(),
                        new AtElement(count, task.role()),
                        (known, more) -> new AtElement(known.count.plus(more.count), known.role));
                byHand.merge(new Hand(task.role(), task.holder()), count, TaskCount::plus);
            }
        }
        return new OpenTasks(byElement, byHand);
    }
}
