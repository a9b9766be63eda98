package id.loketnaker.servicepack.rules;

import com.fasterxml.jackson.databind.JsonNode;
import id.loketnaker.servicepack.files.Findings;
import id.loketnaker.servicepack.language.Condition;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Each FEEL of a component, wherever form-js evaluates one: a text that begins with "=", the whole of an expression,
 * and what stands in <code>{{…}}</code>. The server computes only conditions; the rest would burn the browser of every
 * official who opens the form.
 */
final class FormFeel {

    /** Where the FEEL of an expression stands, which may compute more than a condition. */
    static final String FORMULA = "rumus";

    private static final Pattern IN_TEXT = Pattern.compile("\\{\\{(.*?)}}", Pattern.DOTALL);
    private static final Pattern BLOCK = Pattern.compile("#(?:loop|if)\\s+");
    private static final Pattern BLOCK_END = Pattern.compile("/(?:loop|if)");

    private final @Nullable String place;
    private final Findings.InFile findings;

    FormFeel(@Nullable String place, Findings.InFile findings) {
        this.place = place;
        this.findings = findings;
    }

    /** Without the components of a group, which are components of their own. */
    void check(JsonNode component) {
        collect(component, this::check);
    }

    /** @param each is told where the FEEL stands, and the FEEL without its "=" */
    static void collect(JsonNode component, BiConsumer<String, String> each) {
        component.fields().forEachRemaining(field -> {
            if (field.getKey().equals("expression")) {
                each.accept(FORMULA, field.getValue().asText().replaceFirst("^\\s*=", ""));
            } else if (!field.getKey().equals("components")) {
                inTexts(field.getKey(), field.getValue(), each);
            }
        });
    }

    private static void inTexts(String key, JsonNode value, BiConsumer<String, String> each) {
        if (value.isTextual()) {
            inText(key, value.textValue().strip(), each);
        } else if (value.isArray()) {
            value.forEach(item -> inTexts(key, item, each));
        } else {
            value.fields().forEachRemaining(field -> inTexts(field.getKey(), field.getValue(), each));
        }
    }

    private static void inText(String key, String text, BiConsumer<String, String> each) {
        if (text.startsWith("=")) {
            each.accept(key.equals("hide") ? "syarat sembunyi" : key, text.substring(1));
        }
        IN_TEXT.matcher(text)
                .results()
                .map(found -> found.group(1).strip())
                .filter(body -> !BLOCK_END.matcher(body).matches())
                .forEach(body -> each.accept(key, BLOCK.matcher(body).replaceFirst("")));
    }

    private void check(String what, String feel) {
        String problem = what.equals(FORMULA) ? Condition.problemOfFormula(feel) : Condition.problem(feel);
        if (problem != null) {
            findings.add(
                    place,
                    "%s: %s".formatted(what, problem),
                    feel.contains("'") ? "Tulis teks dalam tanda kutip ganda: \"lengkap\"." : Condition.REMEDY);
        }
    }
}
