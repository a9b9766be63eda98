package id.loketnaker.servicepack.parts;

import com.fasterxml.jackson.databind.JsonNode;
import id.loketnaker.servicepack.DayLimits;
import id.loketnaker.servicepack.FormField;
import id.loketnaker.servicepack.FormSchema;
import id.loketnaker.servicepack.RowList;
import id.loketnaker.values.MailAddress;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Reads the fields of a form; what form-js would ignore is ignored here, and found by the rules. */
public final class FormReader {

    public static final String EMAIL = MailAddress.PATTERN;

    /** Custom properties of a computed field. */
    public static final String LABEL = "judul";

    public static final String UNIT = "satuan";
    public static final String DECIMALS = "desimal";
    public static final String LEAST = "paling-kecil";

    private static final Set<String> FIELDS = Set.of(
            "textfield", "textarea", "number", "checkbox", "radio", "checklist", "select", "taglist", "datetime");
    private static final Set<String> MULTIPLE = Set.of("checklist", "taglist");

    private final List<FormField> fields = new ArrayList<>();

    private FormReader() {}

    public static FormFile read(String file, JsonNode json) {
        FormReader reader = new FormReader();
        reader.readAll(json.path("components"), null, null);
        return new FormFile(file, json, new FormSchema(json.path("id").asText(), reader.fields));
    }

    private void readAll(JsonNode components, @Nullable String path, @Nullable String hidden) {
        for (JsonNode component : components) {
            String type = component.path("type").asText();
            String hide = eitherHides(hidden, hideCondition(component));
            if (type.equals("group")) {
                readAll(component.path("components"), joined(path, text(component, "path")), hide);
            } else if (type.equals(RowList.TYPE)) {
                fields.add(list(component, path, hide));
            } else if (type.equals(FormField.COMPUTED)) {
                fields.add(computed(component, path, hide));
            } else if (FIELDS.contains(type)) {
                fields.add(field(component, type, path, hide));
            }
        }
    }

    /** The conditions within a row look at the row; those around the list hide all of it. */
    private static FormField list(JsonNode json, @Nullable String path, @Nullable String hide) {
        FormReader row = new FormReader();
        row.readAll(json.path("components"), null, null);
        RowList rows = RowList.of(properties(json), isTrue(json, "allowAddRemove"), row.fields);
        return FormField.ofRows(json.path("path").asText(), label(json), hide, path, rows);
    }

    /** Its label and unit stand in properties: Modeler has no other place for them. */
    private static FormField computed(JsonNode json, @Nullable String path, @Nullable String hide) {
        Map<String, String> words = properties(json);
        return FormField.computed(
                json.path("key").asText(),
                words.getOrDefault(LABEL, ""),
                RowList.whole(words.get(DECIMALS)).orElse(0),
                RowList.whole(words.get(LEAST)).map(BigDecimal::valueOf).orElse(null),
                words.get(UNIT),
                hide,
                path,
                json.path("expression").asText().strip().replaceFirst("^=", "").strip());
    }

    private static FormField field(JsonNode json, String type, @Nullable String path, @Nullable String hide) {
        JsonNode validate = json.path("validate");
        boolean email = validate.path("validationType").asText().equals("email");
        return new FormField(
                json.path("key").asText(),
                label(json),
                type,
                validate.path("required").asBoolean(),
                isTrue(json, "readonly") || isTrue(json, "disabled"),
                number(validate, "min"),
                number(validate, "max"),
                whole(json, "decimalDigits"),
                whole(validate, "minLength"),
                whole(validate, "maxLength"),
                email ? EMAIL : text(validate, "pattern"),
                email ? "Isi alamat surel yang benar, misalnya nama@contoh.id" : text(validate, "patternErrorMessage"),
                choices(json),
                text(json, "valuesKey"),
                MULTIPLE.contains(type),
                type.equals("datetime") ? json.path("subtype").asText("date") : null,
                unit(json.path("appearance")),
                isTrue(json, "disallowPassedDates"),
                DayLimits.of(properties(json)),
                hide,
                path,
                null,
                null);
    }

    /** Custom properties of a field, as Modeler writes them. */
    public static Map<String, String> properties(JsonNode component) {
        Map<String, String> properties = new TreeMap<>();
        component
                .path("properties")
                .fields()
                .forEachRemaining(property -> properties.put(
                        property.getKey(), property.getValue().asText().strip()));
        return properties;
    }

    private static String label(JsonNode json) {
        return Stream.of("label", "dateLabel", "timeLabel")
                .map(name -> json.path(name).asText())
                .filter(label -> !label.isBlank())
                .findFirst()
                .orElse("");
    }

    private static @Nullable String unit(JsonNode appearance) {
        String before = text(appearance, "prefixAdorner");
        return before == null ? text(appearance, "suffixAdorner") : before;
    }

    private static List<String> choices(JsonNode json) {
        return StreamSupport.stream(json.path("values").spliterator(), false)
                .map(choice -> choice.path("value").asText())
                .toList();
    }

    private static @Nullable String hideCondition(JsonNode json) {
        String feel = text(json.path("conditional"), "hide");
        return feel == null ? null : feel.strip().replaceFirst("^=", "").strip();
    }

    private static @Nullable String eitherHides(@Nullable String outer, @Nullable String own) {
        if (outer == null || own == null) {
            return outer == null ? own : outer;
        }
        return "(%s) or (%s)".formatted(outer, own);
    }

    private static @Nullable String joined(@Nullable String outer, @Nullable String own) {
        if (outer == null || own == null) {
            return outer == null ? own : outer;
        }
        return outer + "." + own;
    }

    private static boolean isTrue(JsonNode json, String key) {
        return json.path(key).isBoolean() && json.path(key).booleanValue();
    }

    private static @Nullable String text(JsonNode json, String key) {
        String text = json.path(key).asText();
        return text.isBlank() ? null : text;
    }

    private static @Nullable Integer whole(JsonNode json, String key) {
        return json.path(key).canConvertToInt() ? Integer.valueOf(json.path(key).intValue()) : null;
    }

    private static @Nullable BigDecimal number(JsonNode json, String key) {
        try {
            return json.hasNonNull(key) ? new BigDecimal(json.get(key).asText()) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
