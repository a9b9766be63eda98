package id.loketnaker.servicepack;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A task at which somebody says that an application is complete: with this choice no paper that is needed may be
 * missing.
 *
 * @param decision the field that decides
 * @param complete the choice of it that finds the papers complete
 */
public record CompletenessStep(FormField decision, String complete) {

    private static final Pattern VALUE = Pattern.compile("\\s*([\\w.]+)\\s*=\\s*(\\S+)\\s*");
    private static final Set<String> CHOSEN = Set.of("radio", "select");

    /** What a task says of itself; nothing for one that decides no such thing, or names what its form has not. */
    public static Optional<CompletenessStep> of(Element task, FormSchema form) {
        Matcher said = VALUE.matcher(task.property(Element.COMPLETE).orElse(""));
        return said.matches()
                ? form.field(said.group(1))
                        .filter(field -> CHOSEN.contains(field.type()))
                        .filter(field -> field.choices().contains(said.group(2)))
                        .map(field -> new CompletenessStep(field, said.group(2)))
                : Optional.empty();
    }
}
