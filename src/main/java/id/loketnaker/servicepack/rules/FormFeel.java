package id.loketnaker.servicepack.rules;

import com.fasterxml.jackson.databind.JsonNode;
import id.loketnaker.servicepack.files.Findings;
import id.loketnaker.servicepack.language.Condition;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Each FEEL of a component, wherever form-js evaluates one: a text that begins with "=", the whole of an expression,
 * and what stands in <code>{{…}}</code>. The server computes only conditions; the rest would burn the browser of every
 * official who opens the form.
 */
final class FormFeel {

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
        component.fields().forEachRemaining(field -> {
            if (field.getKey().equals("expression")) {
                String formula = field.getValue().asText().replaceFirst("^\\s*=", "");
                add("rumus", Condition.problemOfFormula(formula));
            } else if (!field.getKey().equals("components")) {
                checkTexts(field.getKey(), field.getValue());
            }
        });
    }

    private void checkTexts(String key, JsonNode value) {
        if (value.isTextual()) {
            checkText(key, value.textValue().strip());
        } else if (value.isArray()) {
            value.forEach(each -> checkTexts(key, each));
        } else {
            value.fields().forEachRemaining(each -> checkTexts(each.getKey(), each.getValue()));
        }
    }

    private void checkText(String key, String text) {
        if (text.startsWith("=")) {
            check(key.equals("hide") ? "syarat sembunyi" : key, text.substring(1));
        }
        IN_TEXT.matcher(text)
                .results()
                .map(found -> found.group(1).strip())
                .filter(body -> !BLOCK_END.matcher(body).matches())
                .forEach(body -> check(key, BLOCK.matcher(body).replaceFirst("")));
    }

    private void check(String what, String feel) {
        add(what, Condition.problem(feel));
    }

    private void add(String what, @Nullable String problem) {
        if (problem != null) {
            findings.add(place, "%s: %s".formatted(what, problem), Condition.REMEDY);
        }
    }
}
