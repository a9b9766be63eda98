package id.loketnaker.engine;

import com.fasterxml.jackson.core.type.TypeReference;
import id.loketnaker.values.Json;
import java.math.BigDecimal;
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

    private static final TypeReference<@Nullable Object> ANYTHING = new TypeReference<>() {};

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
        Object value = typed instanceof SerializableValue stored ? ofStored(stored) : typed.getValue();
        boolean plain = value instanceof String
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof List
                || value instanceof Map;
        return plain ? value : null;
    }

    /** The engine keeps a decimal number of Java, which an expression may have worked out, as an object. */
    private static @Nullable Object ofStored(SerializableValue stored) {
        if ("json".equals(stored.getType().getName())) {
            return orNothing(stored.getValueSerialized());
        }
        return stored.isDeserialized() && stored.getValue() instanceof BigDecimal number ? number : null;
    }

    /**
     * One variable, whatever it holds; null for what is empty or was never filled in.
     *
     * @throws IllegalStateException on broken JSON, which the door never lets in
     */
    public static @Nullable Object kept(VariableScope scope, String name) {
        TypedValue typed = scope.getVariableTyped(name, false);
        if (!(typed instanceof SerializableValue stored)) {
            return typed == null ? null : typed.getValue();
        }
        String json = stored.getValueSerialized();
        return json == null ? null : Json.read(json, ANYTHING);
    }

    private static @Nullable Object orNothing(@Nullable String json) {
        return json == null ? null : Json.plain(json).orElse(null);
    }
}
