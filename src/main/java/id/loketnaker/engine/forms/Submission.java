package id.loketnaker.engine.forms;

import id.loketnaker.servicepack.FormField;
import id.loketnaker.servicepack.FormSchema;
import id.loketnaker.values.EnteredText;
import id.loketnaker.values.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.jspecify.annotations.Nullable;

/**
 * What was submitted, as plain values: texts, numbers, booleans, lists and maps. Groups of a form are maps within the
 * map.
 */
final class Submission {

    /** Stands for what no field of a form sends: an object, a file, broken JSON. No field accepts it. */
    enum Unusable {
        VALUE
    }

    private final Map<String, Object> values = new LinkedHashMap<>();

    Submission(VariableMap variables) {
        variables.keySet().forEach(key -> values.put(key, plain(variables.getValueTyped(key))));
    }

    /** The value at a path such as {@code saksi.nama}; null when there is none. */
    @Nullable
    Object at(String path) {
        return Paths.at(values, path);
    }

    /** What was entered in a field: a text without what nobody sees, a number as one. */
    @Nullable
    Object of(FormField field) {
        return entered(field, at(field.path()));
    }

    static @Nullable Object entered(FormField field, @Nullable Object value) {
        if (!(value instanceof String text)) {
            return value;
        }
        return switch (field.type()) {
            case "textfield" -> EnteredText.line(text);
            case "number" -> EnteredNumber.read(EnteredText.line(text), field.decimalDigits());
            default -> EnteredText.lines(text);
        };
    }

    /** Objections to what the form does not have. */
    List<String> unknownTo(FormSchema form) {
        Set<String> allowed = form.fields().stream().map(FormField::path).collect(Collectors.toSet());
        List<String> unknown = new ArrayList<>();
        collectUnknown(values, "", allowed, unknown);
        return unknown;
    }

    private static void collectUnknown(Map<?, ?> group, String prefix, Set<String> allowed, List<String> unknown) {
        group.forEach((key, value) -> {
            String path = prefix + key;
            if (!allowed.contains(path)) {
                boolean isGroup = allowed.stream().anyMatch(one -> one.startsWith(path + "."));
                if (isGroup && value instanceof Map<?, ?> inner) {
                    collectUnknown(inner, path + ".", allowed, unknown);
                } else if (!isGroup || value != null) {
                    unknown.add("isian \"" + path + "\" tidak ada pada formulir ini");
                }
            }
        });
    }

    static String asJson(Object value) {
        return Json.write(value);
    }

    private static @Nullable Object plain(@Nullable TypedValue typed) {
        Object value;
        if (typed instanceof SerializableValue json
                && "json".equals(json.getType().getName())) {
            value = read(json.getValueSerialized());
        } else {
            value = typed == null || typed instanceof SerializableValue ? Unusable.VALUE : typed.getValue();
        }
        boolean usable = value == null
                || value instanceof String
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof List
                || value instanceof Map;
        return usable ? value : Unusable.VALUE;
    }

    private static @Nullable Object read(@Nullable String json) {
        return json == null || json.equals("null") ? null : Json.plain(json).orElse(Unusable.VALUE);
    }
}
