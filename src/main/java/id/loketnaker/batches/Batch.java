package id.loketnaker.batches;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Cases of a service of one office that take the same steps together.
 *
 * @param name by which the office knows it, once in its service
 * @param seats how many running cases it takes; null for as many as come
 * @param reserves whether more may wait for a seat
 * @param openedBy user id
 */
public record Batch(
        String id,
        String office,
        String service,
        String name,
        @Nullable Integer seats,
        boolean reserves,
        Instant openedAt,
        String openedBy,
        @Nullable Instant closedAt) {

    public boolean isOpen() {
        return closedAt == null;
    }
}
