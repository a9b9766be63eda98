package id.loketnaker.casework;

import id.loketnaker.register.RegisteredCase;
import org.jspecify.annotations.Nullable;

/**
 * An open task that the present user may see, and its case.
 *
 * @param elementId of the task in the diagram
 * @param holder user id of the official who has it
 * @param workable whether they may also work on it; managers only look
 */
public record CaseTask(
        RegisteredCase registered,
        String elementId,
        @Nullable String holder,
        boolean workable) {}
