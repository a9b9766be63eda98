package id.loketnaker.engine.vocabulary;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.jspecify.annotations.Nullable;

/** A variable of a case as a plain value: text, number, boolean, list or map. */
final class CaseValue {

    private static final ObjectMapper JSON = new ObjectMapper();

    private CaseValue() {}

    /** {@code null} for what is empty or was never filled in. */
    static @Nullable Object of(DelegateExecution execution, String name) {
        TypedValue typed = execution.getVariableTyped(name, false);
        if (typed == null) {
            return null;
        }
        if (typed instanceof SerializableValue stored) {
            return read(stored.getValueSerialized());
        }
        return typed.getValue();
    }

    /** Lists and groups of forms are kept as JSON; the door lets in nothing else. */
    private static @Nullable Object read(@Nullable String json) {
        try {
            return json == null ? null : JSON.readValue(json, Object.class);
        } catch (JsonProcessingException notJson) {
            throw new IllegalStateException(notJson);
        }
    }
}
