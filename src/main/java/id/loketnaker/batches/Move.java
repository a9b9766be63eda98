package id.loketnaker.batches;

import org.jspecify.annotations.Nullable;

/**
 * The part of one case in a step that was entered for many.
 *
 * @param taskId that is completed; null where a new case is brought
 * @param caseId null until a new case is there
 * @param line its number in what was entered, from 1
 * @param message why it was refused, for people
 */
public record Move(
        String stepId,
        @Nullable String taskId,
        @Nullable String caseId,
        int line,
        MoveState state,
        @Nullable String message) {}
