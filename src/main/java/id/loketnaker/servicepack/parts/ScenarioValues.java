package id.loketnaker.servicepack.parts;

import com.fasterxml.jackson.databind.JsonNode;
import id.loketnaker.servicepack.Diagram;
import id.loketnaker.servicepack.Element;
import id.loketnaker.servicepack.FormField;
import id.loketnaker.servicepack.FormSchema;
import id.loketnaker.values.ValueTree;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Form values of a scenario, as a browser would submit them: what a text field or a choice takes is a text,
 * even when it looks like a number or a truth value in YAML ({@code nik: 3216010101010001}).
 */
final class ScenarioValues {

    private static final Set<String> NO_TEXTS = Set.of("number", "checkbox", "expression");

    private final Draft draft;

    ScenarioValues(Draft draft) {
        this.draft = draft;
    }

    Map<String, Object> ofStart(JsonNode values) {
        return read(values, form(Optional.ofNullable(draft.diagram()).flatMap(Diagram::start)));
    }

    Map<String, Object> ofTask(String task, JsonNode values) {
        return read(values, form(draft.onlyTask(task)));
    }

    Map<String, Object> ofEvent(JsonNode values) {
        return read(values, Optional.empty());
    }

    private Optional<FormSchema> form(Optional<Element> element) {
        return element.flatMap(draft::formOf);
    }

    private static Map<String, Object> read(JsonNode values, Optional<FormSchema> form) {
        Map<String, Object> read = ValueTree.plainMap(values);
        return form.map(schema -> fitted(read, "", schema)).orElse(read);
    }

    private static Map<String, Object> fitted(Map<?, ?> values, String path, FormSchema form) {
        Map<String, Object> fitted = new LinkedHashMap<>();
        values.forEach((key, value) -> {
            String here = path + key;
            fitted.put(
                    String.valueOf(key),
                    value instanceof Map<?, ?> group
                            ? fitted(group, here + ".", form)
                            : form.field(here)
                                    .map(field -> fitted(value, field))
                                    .orElse(value));
        });
        return Collections.unmodifiableMap(fitted);
    }

    private static Object fitted(Object value, FormField field) {
        if (field.rows() != null) {
            FormSchema row = new FormSchema(field.key(), field.rows().columns());
            return value instanceof List<?> rows
                    ? rows.stream()
                            .map(each -> each instanceof Map<?, ?> cells ? fitted(cells, "", row) : each)
                            .toList()
                    : value;
        }
        if (NO_TEXTS.contains(field.type())) {
            return value;
        }
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : String.valueOf(value);
    }
}
