package id.loketnaker.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.jspecify.annotations.Nullable;

/** Values of variables as forms submit them: texts, numbers, truth values, lists and maps. */
public final class PlainValues {

    private static final ObjectMapper JSON = new ObjectMapper();

    private PlainValues() {}

    /** The values of some variables; those without one are not in it. */
    public static Map<String, Object> of(VariableScope scope, Set<String> names) {
        Map<String, Object> values = new HashMap<>();
        for (String name : names) {
            TypedValue typed = scope.getVariableTyped(name);
            Object value = typed == null ? null : of(typed);
            if (value != null) {
                values.put(name, value);
            }
        }
        return values;
    }

    /** Null for nothing, and for what no form submits: an object, a file, broken JSON. */
    public static @Nullable Object of(TypedValue typed) {
        Object value = typed instanceof SerializableValue json
                ? "json".equals(json.getType().getName()) ? read(json.getValueSerialized()) : null
                : typed.getValue();
        boolean plain = value instanceof String
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof List
                || value instanceof Map;
        return plain ? value : null;
    }

    private static @Nullable Object read(@Nullable String json) {
        try {
            return json == null ? null : JSON.readValue(json, Object.class);
        } catch (JsonProcessingException notJson) {
            return null;
        }
    }
}
