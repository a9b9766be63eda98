package id.loketnaker.servicepack.rules;

import id.loketnaker.servicepack.FormField;
import id.loketnaker.servicepack.files.Bpmn;
import id.loketnaker.servicepack.parts.DecisionFile;
import id.loketnaker.servicepack.parts.Draft;
import id.loketnaker.servicepack.parts.FragmentCall;
import id.loketnaker.servicepack.parts.Listeners;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * What a variable can hold, where that is a closed list: options of forms, texts that listeners remember, results of
 * tables and of fragments. Nothing is known as soon as one of those who fill it may fill in anything.
 */
final class PossibleTexts {

    private static final Pattern ASSIGNED =
            Pattern.compile("\\$\\{\\s*execution\\.setVariable\\(\\s*'(\\w+)'\\s*,\\s*(.+)\\)\\s*}", Pattern.DOTALL);
    private static final Pattern TEXT_OR_CHOICE =
            Pattern.compile("(?:'[^']*'|[^?']*(?:'[^']*'[^?']*)*\\?\\s*'[^']*'\\s*:\\s*'[^']*')");
    private static final Pattern CHOSEN = Pattern.compile("(?:^|\\?|:)\\s*'([^']*)'");

    private final Draft pack;
    private final Draft draft;
    private final int depth;

    /** @param draft of the pack itself or of one of its fragments, whose variables are meant */
    PossibleTexts(Draft pack, Draft draft) {
        this(pack, draft, 0);
    }

    private PossibleTexts(Draft pack, Draft draft, int depth) {
        this.pack = pack;
        this.draft = draft;
        this.depth = depth;
    }

    Optional<Set<String>> of(String variable) {
        List<Optional<Set<String>>> sources = Stream.of(
                        fields(variable), listeners(variable), tables(variable), fragments(variable))
                .flatMap(each -> each)
                .toList();
        if (sources.isEmpty() || sources.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        Set<String> all = new LinkedHashSet<>();
        sources.forEach(source -> all.addAll(source.orElseThrow()));
        return Optional.of(all);
    }

    private Stream<Optional<Set<String>>> fields(String variable) {
        return draft.formSchemas().stream()
                .flatMap(form -> form.fields().stream())
                .filter(field -> field.variable().equals(variable))
                .map(field -> field.path().equals(variable) ? of(field) : Optional.empty());
    }

    static Optional<Set<String>> of(FormField field) {
        return field.choices().isEmpty() || field.choicesKey() != null
                ? Optional.empty()
                : Optional.of(new LinkedHashSet<>(field.choices()));
    }

    private Stream<Optional<Set<String>>> listeners(String variable) {
        return elements(Listeners.ELEMENT)
                .map(listener -> ASSIGNED.matcher(listener.getAttribute("expression")))
                .filter(Matcher::find)
                .filter(assigned -> assigned.group(1).equals(variable))
                .map(assigned -> assigned.group(2).strip())
                .map(value -> TEXT_OR_CHOICE.matcher(value).matches() ? Optional.of(chosen(value)) : Optional.empty());
    }

    private static Set<String> chosen(String value) {
        Set<String> texts = new LinkedHashSet<>();
        CHOSEN.matcher(value).results().forEach(match -> texts.add(match.group(1)));
        return texts;
    }

    private Stream<Optional<Set<String>>> tables(String variable) {
        return draft.decisions().values().stream()
                .map(DecisionFile::table)
                .filter(table -> table.result().name().equals(variable))
                .map(table -> {
                    Set<String> results = new LinkedHashSet<>();
                    table.rules().forEach(rule -> results.add(String.valueOf(rule.result())));
                    return Optional.of(results);
                });
    }

    private Stream<Optional<Set<String>>> fragments(String variable) {
        return elements("callActivity")
                .map(FragmentCall::new)
                .flatMap(call -> call.out().stream()
                        .filter(out -> out.getAttribute("target").equals(variable))
                        .map(out -> pack.fragment(call.fragment())
                                .filter(fragment ->
                                        depth < CallDepthRules.DEEPEST) // or they call each other in a circle
                                .flatMap(fragment ->
                                        new PossibleTexts(pack, fragment, depth + 1).of(out.getAttribute("source")))));
    }

    private Stream<Element> elements(String name) {
        return draft.document() == null ? Stream.of() : Bpmn.all(draft.document(), name);
    }
}
