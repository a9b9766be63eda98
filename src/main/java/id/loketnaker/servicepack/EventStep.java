package id.loketnaker.servicepack;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something happens outside the task list ({@code peristiwa}).
 *
 * @param event label of the event: the property {@code peristiwa} of the message event
 * @param at to when the clock is moved first; {@code null} leaves it where it is
 * @param by role
 * @param values {@code tanggalPeristiwa} and {@code alasanPeristiwa}
 * @param refusal part of the message with which the event is expected to be refused; {@code null} when it succeeds
 */
public record EventStep(
        String event,
        @Nullable LocalDateTime at,
        String by,
        Map<String, Object> values,
        @Nullable String refusal,
        List<String> fired)
        implements ScenarioStep {}
