package id.loketnaker.engine.forms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.loketnaker.servicepack.FormSchema;
import java.util.List;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;

/** Choices that the case itself knows, such as what a decision table answered. What it does not know cannot be chosen. */
record OpenChoices(VariableScope scope) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static OpenChoices of(VariableScope scope) {
        return new OpenChoices(scope);
    }

    /** The form with the choices of this case. */
    FormSchema in(FormSchema form) {
        return form.choosingFrom(this::listed);
    }

    private List<String> listed(String variable) {
        TypedValue typed = scope.getVariableTyped(variable, false);
        return typed instanceof SerializableValue json && json.getValueSerialized() != null
                ? texts(json.getValueSerialized())
                : List.of();
    }

    private static List<String> texts(String json) {
        try {
            JsonNode list = JSON.readTree(json);
            return list.isArray()
                    ? StreamSupport.stream(list.spliterator(), false)
                            .filter(JsonNode::isValueNode)
                            .map(JsonNode::asText)
                            .toList()
                    : List.of();
        } catch (JsonProcessingException notJson) {
            return List.of();
        }
    }
}
