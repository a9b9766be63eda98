package id.loketnaker.engine.takeback;

import com.fasterxml.jackson.core.type.TypeReference;
import id.loketnaker.values.Json;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.plugin.variable.SpinValues;
import org.jspecify.annotations.Nullable;

/**
 * What was known of a process instance before a step, as it is stored.
 *
 * @param variables by name
 * @param activities ids of the activity instances that were open
 * @param limits ids of the limits of the case that were open
 * @param pauses ids of the pauses that lasted
 */
record KnownBefore(Map<String, Kept> variables, Set<String> activities, Set<String> limits, Set<String> pauses) {

    /**
     * A variable.
     *
     * @param type as the engine calls it
     * @param value as JSON writes it; a value of the type {@code json} as its text
     */
    record Kept(String type, @Nullable Object value) {

        static Kept of(TypedValue typed) {
            String type = typed.getType() == null ? "null" : typed.getType().getName();
            return new Kept(
                    type, typed instanceof SerializableValue stored ? stored.getValueSerialized() : typed.getValue());
        }

        /** None of a type that no form and no diagram of ours writes: it stays as it is. */
        @Nullable
        TypedValue typed() {
            return switch (type) {
                case "json" -> SpinValues.jsonValue(String.valueOf(value)).create();
                case "string" -> Variables.stringValue((String) value);
                case "boolean" -> Variables.booleanValue((Boolean) value);
                case "integer" -> Variables.integerValue(value == null ? null : ((Number) value).intValue());
                case "long" -> Variables.longValue(value == null ? null : ((Number) value).longValue());
                case "double" -> Variables.doubleValue(value == null ? null : ((Number) value).doubleValue());
                case "null" -> Variables.untypedNullValue();
                default -> null;
            };
        }
    }

    static KnownBefore read(String json) {
        return Json.read(json, new TypeReference<KnownBefore>() {});
    }

    String json() {
        return Json.write(this);
    }

    static Map<String, Kept> variablesOf(ExecutionEntity instance) {
        Map<String, Kept> kept = new HashMap<>();
        instance.getVariableNamesLocal()
                .forEach(name -> kept.put(name, Kept.of(instance.getVariableLocalTyped(name, false))));
        return kept;
    }

    /** Gives an instance the variables that it had, and no other. */
    void restore(ExecutionEntity instance) {
        Set<String> now = Set.copyOf(instance.getVariableNamesLocal());
        now.stream().filter(name -> !variables.containsKey(name)).forEach(instance::removeVariableLocal);
        variables.forEach((name, kept) -> {
            boolean same = now.contains(name)
                    && Kept.of(instance.getVariableLocalTyped(name, false)).equals(kept);
            TypedValue typed = same ? null : kept.typed();
            if (typed != null) {
                instance.setVariableLocal(name, typed);
            }
        });
    }
}
