package id.loketnaker.engine.happenings;

import java.util.Map;

/**
 * What was typed wrong at the intake of a case was put right, in the present transaction.
 *
 * @param before what fields held, by their keys; without those that were empty
 * @param after what they hold now; without those that are empty
 */
public record ValuesCorrected(String caseId, Map<String, Object> before, Map<String, Object> after) {

    public ValuesCorrected {
        before = Map.copyOf(before);
        after = Map.copyOf(after);
    }
}
