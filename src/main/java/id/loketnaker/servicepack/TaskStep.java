package id.loketnaker.servicepack;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Somebody completes a user task ({@code tugas}).
 *
 * @param task name or id of the user task
 * @param at to when the clock is moved first; {@code null} leaves it where it is
 * @param by role
 * @param due expected due date of the task; {@code null} is not looked at
 * @param values of the form; dates are strings
 * @param refusal part of the message with which the submission is expected to be refused; {@code null} when it succeeds
 * @param letters ids of the letters that are expected to be issued, in any order; {@code null} is not looked at
 */
public record TaskStep(
        String task,
        @Nullable LocalDateTime at,
        String by,
        @Nullable LocalDateTime due,
        Map<String, Object> values,
        @Nullable String refusal,
        List<String> fired,
        @Nullable List<String> letters)
        implements ScenarioStep {}
