package id.loketnaker.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.jspecify.annotations.Nullable;

/** Values of variables as forms submit them: texts, numbers, truth values, lists and maps. */
public final class PlainValues {

    private static final ObjectMapper JSON = new ObjectMapper();

    private PlainValues() {}

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
