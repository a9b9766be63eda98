package id.loketnaker.batches;

import org.jspecify.annotations.Nullable;

/**
 * What is still to be done with one case.
 *
 * @param taskId that is completed; null where a new case is brought
 * @param line its number in what was entered, from 1
 * @param entered JSON by the keys of the form
 * @param enteredBy user id of who entered it, in whose name it is done
 */
public record WaitingMove(
        long id,
        String stepId,
        String batchId,
        String office,
        String service,
        @Nullable String taskId,
        int line,
        String entered,
        String enteredBy) {

    /** Told in the log, without what was entered. */
    @Override
    public String toString() {
        return "langkah bersama %s baris %d".formatted(stepId, line);
    }
}
