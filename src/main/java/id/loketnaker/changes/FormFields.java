package id.loketnaker.changes;

import static id.loketnaker.changes.PackWords.quoted;

import com.fasterxml.jackson.databind.JsonNode;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.values.Json;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The components of a form with all that they say, texts and groups too, by what tells them apart. */
final class FormFields {

    /** What each type of form-js is called. */
    static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("textfield", "teks"),
            Map.entry("textarea", "paragraf"),
            Map.entry("number", "angka"),
            Map.entry("checkbox", "centang"),
            Map.entry("radio", "satu pilihan"),
            Map.entry("select", "satu pilihan dari daftar"),
            Map.entry("checklist", "beberapa pilihan"),
            Map.entry("taglist", "beberapa pilihan dari daftar"),
            Map.entry("datetime", "tanggal atau jam"),
            Map.entry("expression", "hitungan"),
            Map.entry("dynamiclist", "daftar baris"),
            Map.entry("group", "kelompok"),
            Map.entry("text", "teks petunjuk"));

    /** Before the value of a choice. */
    static final String OPTION = "pilihan ";

    private static final List<String> LABELS = List.of("label", "dateLabel", "properties.judul", "timeLabel", "text");
    private static final int LONGEST_NAME = 60;
    private static final String GROUP = "kelompok";

    private FormFields() {}

    /** One component: what it says, and what people call it. */
    record Field(JsonNode component, Map<String, String> said) {

        String name(String id) {
            String label = LABELS.stream()
                    .map(said::get)
                    .filter(text -> text != null && !text.isBlank())
                    .findFirst()
                    .orElse(id);
            return quoted(label.length() > LONGEST_NAME ? label.substring(0, LONGEST_NAME) + "…" : label);
        }

        String kind() {
            String type = said.getOrDefault("type", "");
            return TYPES.getOrDefault(type, type);
        }

        boolean isField() {
            return !Set.of("text", "group", "html", "image", "spacer", "separator", "button")
                    .contains(said.getOrDefault("type", ""));
        }

        /** How a sentence begins that is about it. */
        String called(String id) {
            return (isField() ? "bidang " : kind() + " ") + name(id);
        }
    }

    /** In their order. */
    static Map<String, Field> of(ServicePack pack, String file) {
        Map<String, Field> fields = new LinkedHashMap<>();
        byte[] bytes = Objects.requireNonNull(pack.files().content().get(file), file);
        Json.tree(new String(bytes, StandardCharsets.UTF_8))
                .ifPresent(form -> add(form.path("components"), "", "", fields));
        return fields;
    }

    private static void add(JsonNode components, String path, String group, Map<String, Field> fields) {
        for (JsonNode component : components) {
            Map<String, String> said = new LinkedHashMap<>();
            flatten(component, "", said);
            if (!group.isEmpty()) {
                said.put(GROUP, group);
            }
            String key = component.path("key").asText(component.path("path").asText());
            String id = key.isEmpty() ? component.path("id").asText() : path + key;
            if (id.isEmpty()) {
                id = component.path("type").asText();
            }
            String unique = id;
            for (int twin = 2; fields.containsKey(unique); twin++) {
                unique = id + " " + twin;
            }
            Field field = new Field(component, said);
            fields.put(unique, field);
            String inner = component.path("path").asText();
            add(component.path("components"), inner.isEmpty() ? path : path + inner + ".", field.name(unique), fields);
        }
    }

    /** All but where it stands and what it is called inside. */
    private static void flatten(JsonNode node, String path, Map<String, String> said) {
        node.properties().forEach(each -> {
            String what = path + each.getKey();
            JsonNode value = each.getValue();
            if (Set.of("id", "key", "layout", "components").contains(what)) {
                return;
            }
            if (what.equals("values")) {
                value.forEach(option -> said.put(
                        OPTION + option.path("value").asText(),
                        option.path("label").asText()));
            } else if (value.isObject()) {
                flatten(value, what + ".", said);
            } else if (value.isArray()) {
                List<String> items = new ArrayList<>();
                value.forEach(item -> items.add(item.isValueNode() ? item.asText() : item.toString()));
                said.put(what, String.join(", ", items));
            } else if (!value.isNull() && !(value.isBoolean() && !value.asBoolean())) {
                said.put(what, value.asText());
            }
        });
    }
}
