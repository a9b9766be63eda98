package id.loketnaker.sla;

import org.jspecify.annotations.Nullable;

/**
 * A step that was done.
 *
 * @param by user id of who did it
 */
public record FinishedStep(
        String caseId,
        String elementId,
        String name,
        @Nullable String by) {}
