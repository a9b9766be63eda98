package id.loketnaker.casework;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The tasks that wait for somebody, as far as the present user may see them. */
public interface OpenTasks {

    /**
     * One of them.
     *
     * @param elementId of the task in the diagram
     * @param holder user id of the official who has it
     * @param instanceId the process instance it stands in: the case, or a fragment that the case called
     */
    record OpenTask(
            String id,
            String elementId,
            String name,
            @Nullable String holder,
            @Nullable String instanceId) {}

    /** Those of the tasks that there are, in no order. */
    List<OpenTask> find(Collection<String> taskIds);

    /** Ids of the cases that tasks belong to, by id of the task; one that is of no case is not in it. */
    Map<String, String> casesOf(Collection<OpenTask> tasks);

    /** What is due first of what a user has taken; if they have taken nothing, of what waits for their roles. */
    Optional<OpenTask> nextOf(PresentUser user);

    /**
     * What a user has taken of these steps, and what waits for their roles and nobody has taken: what is due first
     * before others.
     *
     * @param elementIds of the tasks in the diagrams
     */
    List<OpenTask> waitingFor(PresentUser user, Collection<String> elementIds, int most);

    /** Whether the present user may work on tasks of a service, not only see them. */
    boolean mayWorkOn(String service);
}
