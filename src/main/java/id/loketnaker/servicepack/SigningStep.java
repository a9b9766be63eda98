package id.loketnaker.servicepack;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A task at which somebody signs or initials: one decision, the reason of what is not signed, and what has to be
 * confirmed. Several such tasks can be decided one after the other and sent in one go.
 *
 * @param decision the field that decides
 * @param signed the choice of it that signs
 * @param texts what is asked with a choice
 * @param confirmed checkboxes that are always asked
 */
public record SigningStep(FormField decision, String signed, List<Text> texts, List<FormField> confirmed) {

    private static final Pattern VALUE = Pattern.compile("\\s*([\\w.]+)\\s*=\\s*(\\S+)\\s*");
    private static final String ONE = "(?:this\\.)?%s\\s*!=\\s*\"([^\"]+)\"";
    private static final Set<String> WRITTEN = Set.of("textarea", "textfield");
    private static final Set<String> CHOSEN = Set.of("radio", "select");

    public SigningStep {
        texts = List.copyOf(texts);
        confirmed = List.copyOf(confirmed);
    }

    /**
     * A text that is asked with some choices only.
     *
     * @param with the choices of the decision
     */
    public record Text(FormField field, Set<String> with) {

        public Text {
            with = Set.copyOf(with);
        }
    }

    /** What a task says of itself; nothing for one that does not sign, or whose form asks for more than this. */
    public static Optional<SigningStep> of(Element task, FormSchema form) {
        Matcher said = VALUE.matcher(task.property(Element.SIGNING).orElse(""));
        return said.matches()
                ? form.field(said.group(1))
                        .filter(field -> CHOSEN.contains(field.type()) && field.hideCondition() == null)
                        .filter(field -> field.choices().contains(said.group(2)))
                        .flatMap(field -> of(field, said.group(2), form))
                : Optional.empty();
    }

    private static Optional<SigningStep> of(FormField decision, String signed, FormSchema form) {
        List<Text> texts = new ArrayList<>();
        List<FormField> confirmed = new ArrayList<>();
        for (FormField field : form.fields()) {
            if (field.isGiven() && !field.equals(decision)) {
                String hidden = field.hideCondition();
                Set<String> with = hidden == null ? Set.of() : choices(decision.key(), hidden);
                if (field.type().equals("checkbox") && hidden == null) {
                    confirmed.add(field);
                } else if (WRITTEN.contains(field.type()) && !with.isEmpty()) {
                    texts.add(new Text(field, with));
                } else {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(new SigningStep(decision, signed, texts, confirmed));
    }

    /** With which choices it is asked: hidden with any other; none when the condition says more than that. */
    private static Set<String> choices(String key, String hidden) {
        Set<String> choices = new LinkedHashSet<>();
        Pattern one = Pattern.compile(ONE.formatted(Pattern.quote(key)));
        for (String part : hidden.split("\\band\\b")) {
            Matcher said = one.matcher(part.strip());
            if (!said.matches()) {
                return Set.of();
            }
            choices.add(said.group(1));
        }
        return choices;
    }
}
