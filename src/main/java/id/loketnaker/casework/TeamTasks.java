package id.loketnaker.casework;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Open tasks beyond those that the present user works on, in their offices. The caller asks what of them is theirs to
 * see and to move.
 */
public interface TeamTasks {

    /**
     * One of them.
     *
     * @param roles that it is offered to, superiors that it went up to among them; only where one task is asked for
     * @param holder user id of the official who has it
     * @param instanceId the process instance it stands in: the case, or a fragment that the case called
     */
    record TeamTask(
            String id,
            String elementId,
            String name,
            String office,
            Set<String> roles,
            @Nullable String holder,
            String instanceId,
            @Nullable Instant due) {

        public TeamTask {
            roles = Set.copyOf(roles);
        }
    }

    /** An official, by id and name. */
    record Colleague(String id, String name) {}

    Optional<TeamTask> find(String taskId);

    /** Those that are offered to any of the roles, what is due first before others. */
    List<TeamTask> of(String office, Collection<String> roles, int most);

    /** All that an official holds, in whatever office. */
    List<TeamTask> heldBy(String userId);

    /** All who have one of the roles in an office, by name. */
    List<Colleague> officials(String office, Collection<String> roles);

    /**
     * Gives a task from its holder to somebody else, or back to all of its role.
     *
     * @param task as it was read; when it has another holder by now, nothing happens
     * @param reason stays on the record of the case
     * @throws UnknownException when it is done
     * @throws HeldByAnotherException when somebody else holds it by now
     */
    void move(TeamTask task, @Nullable String to, String reason);
}
