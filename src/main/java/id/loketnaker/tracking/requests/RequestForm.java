package id.loketnaker.tracking.requests;

import id.loketnaker.servicepack.FormField;
import id.loketnaker.servicepack.FormSchema;
import id.loketnaker.servicepack.PublicStart;
import id.loketnaker.servicepack.ServicePack;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The start form of a service as far as the public fills it in: one question after the other, without scripts. */
final class RequestForm {

    private static final int LONGEST = 20_000;

    /**
     * A question. Public because the template reads it.
     *
     * @param kind {@code teks}, {@code uraian}, {@code angka}, {@code tanggal}, {@code centang} or {@code pilihan}
     * @param purpose for the browser to fill it in: the {@code autocomplete} of HTML
     * @param conditional whether it is asked only sometimes
     * @param fault what is wrong with what was typed
     */
    public record Question(
            String id,
            String label,
            String kind,
            boolean required,
            boolean conditional,
            @Nullable Integer longest,
            String purpose,
            String typed,
            List<Choice> choices,
            @Nullable String fault) {}

    public record Choice(String value, String label, boolean chosen) {}

    private final ServicePack pack;
    private final PublicStart start;
    private final FormSchema form;

    RequestForm(ServicePack pack, PublicStart start) {
        this.pack = pack;
        this.start = start;
        this.form =
                pack.diagram().start().flatMap(event -> pack.formOf(event.id())).orElseThrow();
    }

    private List<FormField> fields() {
        return start.fields().stream().flatMap(key -> form.field(key).stream()).toList();
    }

    /**
     * As it is shown, with what was typed already.
     *
     * @param objections of the form, each beginning with the label of its field
     */
    List<Question> questions(Map<String, String> typed, List<String> objections) {
        return fields().stream()
                .map(field -> question(field, typed.getOrDefault(field.path(), ""), objections))
                .toList();
    }

    private Question question(FormField field, String typed, List<String> objections) {
        Map<String, String> labels = pack.notices().labels().getOrDefault(field.path(), Map.of());
        return new Question(
                field.path(),
                field.name(),
                kind(field),
                field.required() && field.hideCondition() == null,
                field.hideCondition() != null,
                field.maxLength(),
                purpose(field.path()),
                typed,
                field.choices().stream()
                        .map(choice -> new Choice(choice, labels.getOrDefault(choice, choice), choice.equals(typed)))
                        .toList(),
                objections.stream()
                        .filter(objection -> objection.startsWith(field.name()))
                        .findFirst()
                        .orElse(null));
    }

    private static String kind(FormField field) {
        if ("date".equals(field.dateKind())) {
            return "tanggal";
        }
        return switch (field.type()) {
            case "textarea" -> "uraian";
            case "number" -> "angka";
            case "checkbox" -> "centang";
            case "radio", "select" -> "pilihan";
            default -> "teks";
        };
    }

    /** WCAG 1.3.5: what one types of oneself, a browser may know. */
    private String purpose(String key) {
        if (key.equals(pack.notices().mailField())) {
            return "email";
        }
        if (key.equals(pack.notices().phoneField())) {
            return "tel";
        }
        return key.equals(pack.standard().applicantField()) ? "name" : "off";
    }

    /** What goes to the start form: of the public what it may fill in, nothing else, and what is the same for all. */
    Map<String, Object> values(Map<String, String> typed) {
        Map<String, Object> values = new LinkedHashMap<>(start.values());
        for (FormField field : fields()) {
            String text = shortened(typed.getOrDefault(field.path(), ""));
            if (field.type().equals("checkbox")) {
                values.put(field.path(), !text.isEmpty());
            } else if (!text.isBlank()) {
                values.put(field.path(), field.type().equals("number") ? number(text) : text);
            }
        }
        start.secrecyOf(values).ifPresent(secrecy -> values.putAll(secrecy.values()));
        return values;
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    /** What is no number is left to the form to refuse. */
    private static Object number(String text) {
        try {
            return new BigDecimal(text.strip().replace(',', '.'));
        } catch (NumberFormatException noNumber) {
            return text;
        }
    }

    /** {@code Formulir belum dapat diterima: a; b.} as its parts; any other refusal is one. */
    static List<String> objections(@Nullable String message) {
        String said = Objects.toString(message, "Formulir belum dapat diterima.");
        String begins = "Formulir belum dapat diterima: ";
        if (!said.startsWith(begins)) {
            return List.of(said);
        }
        List<String> all = new ArrayList<>();
        for (String each :
                said.substring(begins.length()).replaceFirst("\\.$", "").split("; ")) {
            all.add(each);
        }
        return all;
    }
}
