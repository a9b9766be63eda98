package id.loketnaker.servicepack.upkeep;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A form without the fields that only show what the case knows, and without the groups that held nothing else. */
final class SlimForm {

    private static final Set<String> INPUTS = Set.of(
            "textfield", "textarea", "number", "checkbox", "radio", "checklist", "select", "taglist", "datetime");

    private final JsonNode form;
    private final Map<String, String> shown = new LinkedHashMap<>();
    private final Map<String, String> asked = new LinkedHashMap<>();

    /** @param form is changed */
    SlimForm(JsonNode form) {
        this.form = form;
        slim(form.path("components"), "");
    }

    JsonNode form() {
        return form;
    }

    /** The fields that went, by path, with their labels; none when there is nothing to change. */
    Map<String, String> shown() {
        return shown;
    }

    /** Those that stay. */
    Set<String> asked() {
        return asked.keySet();
    }

    private void slim(JsonNode components, String prefix) {
        int before = components.size();
        for (Iterator<JsonNode> all = components.iterator(); all.hasNext(); ) {
            JsonNode component = all.next();
            if (component.has("components")) {
                int held = component.path("components").size();
                String path = component.path("path").asText();
                slim(component.path("components"), path.isEmpty() ? prefix : prefix + path + ".");
                if (held > 0 && component.path("components").isEmpty()) {
                    all.remove();
                }
            } else if (component.has("key")) {
                String path = prefix + component.path("key").asText();
                if (isShownOnly(component)) {
                    shown.put(path, label(component));
                    all.remove();
                } else {
                    asked.put(path, label(component));
                }
            }
        }
        if (components.size() < before && components instanceof ArrayNode array) {
            widen(array);
        }
    }

    private static boolean isShownOnly(JsonNode component) {
        return INPUTS.contains(component.path("type").asText())
                && (component.path("disabled").asBoolean()
                        || component.path("readonly").asBoolean());
    }

    /** Who is left alone in a row takes all of it. */
    private static void widen(ArrayNode components) {
        Map<String, Integer> rows = new HashMap<>();
        components.forEach(each -> rows.merge(row(each), 1, Integer::sum));
        for (JsonNode each : components) {
            if (Integer.valueOf(1).equals(rows.get(row(each)))
                    && each.path("layout") instanceof ObjectNode layout
                    && layout.has("columns")) {
                layout.putNull("columns");
            }
        }
    }

    private static String row(JsonNode component) {
        return component.path("layout").path("row").asText(component.path("id").asText());
    }

    private static String label(JsonNode component) {
        @Nullable
        String label = Stream.of("label", "dateLabel", "timeLabel")
                .map(name -> component.path(name).asText())
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse(null);
        return label == null ? component.path("key").asText() : label;
    }
}
