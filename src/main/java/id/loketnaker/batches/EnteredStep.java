package id.loketnaker.batches;

import java.time.Instant;

/**
 * A step that was entered once for many.
 *
 * @param elementId of the task in the diagram, or of the start event where new cases were brought
 * @param enteredBy user id
 */
public record EnteredStep(
        String id,
        String elementId,
        String elementName,
        Instant enteredAt,
        String enteredBy,
        int waiting,
        int done,
        int refused) {}
