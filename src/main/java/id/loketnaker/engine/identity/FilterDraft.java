package id.loketnaker.engine.identity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.task.TaskQuery;

/**
 * A list of tasks as it is to be made. It asks for no variables: what a card shows comes from the register and the
 * ledger.
 *
 * @param code what it is known by, whatever its name becomes
 * @param rank place among the lists; Tasklist opens with the lowest
 * @param query already in its order
 * @param marks more properties of the filter, for {@link DeskFilterManager}
 * @param groups to whom it is shown
 */
record FilterDraft(
        String code,
        String name,
        String description,
        int rank,
        TaskQuery query,
        Map<String, String> marks,
        Set<String> groups) {

    FilterDraft {
        marks = Map.copyOf(marks);
        groups = new TreeSet<>(groups);
    }

    Map<String, Object> properties() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("description", description);
        properties.put("priority", rank);
        properties.put("refresh", true);
        properties.put("showUndefinedVariable", false);
        properties.put("variables", List.of());
        properties.putAll(marks);
        return properties;
    }
}
