package id.loketnaker.servicepack;

import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How a scenario begins.
 *
 * @param at local time of the office
 * @param by role
 * @param values of the start form; dates are strings
 * @param mistakes what is handed in first, one after the other, and refused
 */
public record ScenarioStart(LocalDateTime at, String by, Map<String, Object> values, List<Mistake> mistakes) {

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
