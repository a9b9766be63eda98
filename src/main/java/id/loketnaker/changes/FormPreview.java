package id.loketnaker.changes;

import com.fasterxml.jackson.databind.JsonNode;
import id.loketnaker.changes.FormFields.Field;
import id.loketnaker.pictures.Mark;
import id.loketnaker.servicepack.ServicePack;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unbescape.html.HtmlEscape;

/** A form as officials see it, to look at and not to fill in: HTML without style and script. */
final class FormPreview {

    /** A longer condition is a formula that nobody reads beside a form. */
    private static final int LONGEST = 200;

    private final Map<String, Mark> marks;
    private final PackWords words;
    private final Map<JsonNode, String> ids = new IdentityHashMap<>();
    private final Map<JsonNode, Field> fields = new IdentityHashMap<>();
    private final StringBuilder html = new StringBuilder();

    private FormPreview(ServicePack pack, Map<String, Field> all, Map<String, Mark> marks) {
        this.words = new PackWords(pack);
        this.marks = marks;
        all.forEach((id, field) -> {
            ids.put(field.component(), id);
            fields.put(field.component(), field);
        });
    }

    /** @param marks what became of its components */
    static String of(ServicePack pack, Map<String, Field> all, Map<String, Mark> marks) {
        FormPreview preview = new FormPreview(pack, all, marks);
        Set<JsonNode> inner = Collections.newSetFromMap(new IdentityHashMap<>());
        all.values().forEach(field -> field.component().path("components").forEach(inner::add));
        preview.html.append("<div class=\"formulir\">");
        all.values().stream()
                .map(Field::component)
                .filter(component -> !inner.contains(component))
                .forEach(preview::add);
        return preview.html.append("</div>").toString();
    }

    private void add(JsonNode component) {
        Field field = fields.get(component);
        if (field == null) {
            return;
        }
        Mark mark = marks.get(ids.get(component));
        String type = component.path("type").asText();
        html.append("<div class=\"isian")
                .append(mark == null ? "" : " isian-" + mark.style())
                .append("\">");
        if (mark != null) {
            html.append("<span class=\"cap cap-")
                    .append(mark.style())
                    .append("\">")
                    .append(mark.sign())
                    .append(' ')
                    .append(mark.word())
                    .append("</span> ");
        }
        if (component.has("components")) {
            group(component, field);
        } else if (field.isField()) {
            field(component, type, field);
        } else if (type.equals("text")) {
            html.append("<p>")
                    .append(text(component.path("text").asText().replaceAll("(?m)^#+ |\\*\\*", "")))
                    .append("</p>");
        }
        condition(field.said().get("conditional.hide"));
        html.append("</div>");
    }

    private void group(JsonNode component, Field field) {
        html.append("<fieldset disabled=\"disabled\"><legend>")
                .append(text(label(field)))
                .append("</legend>");
        component.path("components").forEach(this::add);
        html.append("</fieldset>");
    }

    private void field(JsonNode component, String type, Field field) {
        html.append("<div class=\"label\">")
                .append(text(label(field)))
                .append("true".equals(field.said().get("validate.required")) ? " <span class=\"wajib\">*</span>" : "")
                .append(" <span class=\"jenis\">")
                .append(text(field.kind()))
                .append("</span></div>");
        switch (type) {
            case "radio", "checklist", "select", "taglist" -> choices(component, type);
            case "checkbox" -> html.append("<div class=\"kotak\">☐</div>");
            case "textarea" -> html.append("<div class=\"kotak kotak-besar\"></div>");
            default ->
                html.append("<div class=\"kotak\">").append(text(unit(field))).append("</div>");
        }
        String said = component.path("description").asText();
        if (!said.isEmpty()) {
            html.append("<div class=\"penjelasan\">").append(text(said)).append("</div>");
        }
    }

    private void choices(JsonNode component, String type) {
        String sign = type.equals("radio") || type.equals("select") ? "○ " : "☐ ";
        html.append("<ul class=\"pilihan\">");
        component
                .path("values")
                .forEach(choice -> html.append("<li>")
                        .append(sign)
                        .append(text(choice.path("label").asText()))
                        .append("</li>"));
        if (component.hasNonNull("valuesKey")) {
            html.append("<li>")
                    .append(sign)
                    .append(text("pilihan dari "
                            + words.named(component.path("valuesKey").asText())))
                    .append("</li>");
        }
        html.append("</ul>");
    }

    private static String unit(Field field) {
        return field.said()
                .getOrDefault(
                        "appearance.suffixAdorner",
                        field.said()
                                .getOrDefault(
                                        "properties.satuan",
                                        field.said().getOrDefault("appearance.prefixAdorner", "")));
    }

    private void condition(@Nullable String hide) {
        if (hide != null) {
            String said = words.expression(hide.replaceFirst("^=", ""));
            html.append("<div class=\"penjelasan\">")
                    .append(text(said.length() > LONGEST ? "Tampil menurut isian lain" : "Disembunyikan bila " + said))
                    .append("</div>");
        }
    }

    private static String label(Field field) {
        String name = field.name("");
        return name.substring(1, name.length() - 1);
    }

    private static String text(String plain) {
        return HtmlEscape.escapeHtml4Xml(plain);
    }
}
