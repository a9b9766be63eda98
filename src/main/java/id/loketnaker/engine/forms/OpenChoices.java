package id.loketnaker.engine.forms;

import com.fasterxml.jackson.databind.JsonNode;
import id.loketnaker.servicepack.FormSchema;
import id.loketnaker.values.Json;
import java.util.List;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;

/**
 * Choices that the case itself knows, such as what a decision table answered. What it does not know cannot be chosen.
 */
record OpenChoices(VariableScope scope) {

    static OpenChoices of(VariableScope scope) {
        return new OpenChoices(scope);
    }

    /** The form with the choices of this case. */
    FormSchema in(FormSchema form) {
        return form.choosingFrom(this::listed);
    }

    List<String> listed(String variable) {
        TypedValue typed = scope.getVariableTyped(variable, false);
        return typed instanceof SerializableValue json && json.getValueSerialized() != null
                ? texts(json.getValueSerialized())
                : List.of();
    }

    private static List<String> texts(String json) {
        return Json.tree(json).filter(JsonNode::isArray).stream()
                .flatMap(list -> StreamSupport.stream(list.spliterator(), false))
                .filter(JsonNode::isValueNode)
                .map(JsonNode::asText)
                .toList();
    }
}
