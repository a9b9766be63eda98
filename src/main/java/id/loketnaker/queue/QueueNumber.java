package id.loketnaker.queue;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A number of a day.
 *
 * @param queue the letters before its numbers
 * @param day local date of the office
 * @param number from 1 each day
 * @param calls how often it was called
 * @param calledAt the last time
 * @param calledBy user id
 * @param counter where to come to
 * @param settledAt when it was done, or noted as absent
 * @param caseId that began with it
 */
public record QueueNumber(
        String id,
        String office,
        String queue,
        LocalDate day,
        int number,
        QueueState state,
        Instant givenAt,
        int calls,
        @Nullable Instant calledAt,
        @Nullable String calledBy,
        @Nullable String counter,
        @Nullable Instant servedAt,
        @Nullable Instant settledAt,
        @Nullable String caseId) {

    /** As it stands on ticket and screen: {@code A17}. */
    public String label() {
        return queue + number;
    }

    /** Whether somebody at a counter has it in hand. */
    public boolean isInHand() {
        return state == QueueState.CALLED || state == QueueState.SERVED;
    }
}
