package id.loketnaker.servicepack;

import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a scenario begins.
 *
 * @param at local time of the office
 * @param by role; nobody's, where the system begins by itself
 * @param values of the start form; dates are strings
 * @param mistakes what is handed in first, one after the other, and refused
 * @param periodic id of the {@link PeriodicStart} by which the system begins; {@code null} where somebody does
 */
public record ScenarioStart(
        LocalDateTime at,
        String by,
        Map<String, Object> values,
        List<Mistake> mistakes,
        @Nullable String periodic) {

    public ScenarioStart {
        mistakes = List.copyOf(mistakes);
    }

    /**
     * An application that is refused.
     *
     * @param values that differ from those of the application that is taken in
     * @param refusal text that the refusal contains
     */
    public record Mistake(Map<String, Object> values, String refusal) {}

    /** The whole form with a mistake in it. */
    public Map<String, Object> with(Mistake mistake) {
        Map<String, Object> mistaken = new LinkedHashMap<>(values);
        mistaken.putAll(mistake.values());
        return mistaken;
    }
}
