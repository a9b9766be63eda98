package id.loketnaker.casework;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where a running case waits for what comes from outside. */
public interface AwaitedEvents {

    /** A running case and all that it waits for. */
    record Waiting(String definitionId, List<Awaited> events) {}

    /**
     * One of the events.
     *
     * @param elementId in the diagram
     * @param message its name there
     * @param executionId where the case waits for it
     */
    record Awaited(String elementId, String message, String executionId) {}

    /** Nothing when there is no such case in an office of the present user; their role is not asked for. */
    Optional<Waiting> of(String caseId);

    /** What the call of the fragment in which the event stands gave it under this name; empty outside fragments. */
    Optional<String> given(Awaited event, String input);

    /**
     * The event happened. In the name of the user, but not with their grants: nobody writes to a case but through its
     * diagram.
     */
    void tell(Awaited event, Map<String, Object> variables);
}
