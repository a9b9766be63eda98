package id.loketnaker.sla;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A task that was done.
 *
 * @param call activity in the diagram of the case, of a step in a fragment
 * @param on the local date of the office
 * @param minutes of service hours that it took; {@code null} where nobody counted
 * @param official who did it; {@code null} when the engine did
 * @param role that it was asked of
 */
public record DoneTask(
        String id,
        String caseId,
        String elementId,
        @Nullable String call,
        LocalDate on,
        boolean late,
        @Nullable Integer minutes,
        @Nullable String official,
        @Nullable String role) {}
