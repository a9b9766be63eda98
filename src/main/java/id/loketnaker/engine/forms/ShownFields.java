package id.loketnaker.engine.forms;

import id.loketnaker.servicepack.FormField;
import id.loketnaker.servicepack.FormSchema;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Which fields of a form are shown for what was filled in. A value of a hidden field neither hides nor shows another.
 */
final class ShownFields {

    private final FormSchema form;
    private final Submission submission;
    private final Map<String, Object> known;
    private final Feel feel;

    ShownFields(FormSchema form, Submission submission, Map<String, Object> known, Feel feel) {
        this.form = form;
        this.submission = submission;
        this.known = known;
        this.feel = feel;
    }

    /**
     * What is shown of a form.
     *
     * @param fields in their order
     * @param values of the case and of these fields
     */
    record Shown(List<FormField> fields, Map<String, Object> values) {}

    Shown find() {
        Set<FormField> last = settled(form.fields().size(), hidden -> hiddenBy(valuesWithout(hidden)));
        return new Shown(
                form.fields().stream().filter(field -> !last.contains(field)).toList(), valuesWithout(last));
    }

    /** Hides until nothing changes any more; no chain of conditions is longer than there are fields. */
    static Set<FormField> settled(int fields, UnaryOperator<Set<FormField>> round) {
        Set<FormField> hidden = Set.of();
        for (int done = 0; done <= fields; done++) {
            Set<FormField> again = round.apply(hidden);
            if (again.equals(hidden)) {
                break;
            }
            hidden = again;
        }
        return hidden;
    }

    private Set<FormField> hiddenBy(Map<String, Object> values) {
        Set<FormField> hidden = new HashSet<>();
        for (FormField field : form.fields()) {
            if (field.hideCondition() != null && feel.holds(field.hideCondition(), seenFrom(field, values))) {
                hidden.add(field);
            }
        }
        return hidden;
    }

    private Map<String, Object> valuesWithout(Set<FormField> hidden) {
        Map<String, Object> values = new LinkedHashMap<>(known);
        for (FormField field : form.fields()) {
            if (field.readOnly()) {
                continue; // the case says what it is, whatever was sent
            }
            Paths.put(values, field.path(), hidden.contains(field) ? null : submission.of(field));
        }
        new ComputedFields(feel)
                .addTo(
                        values,
                        form.fields().stream()
                                .filter(field -> !hidden.contains(field))
                                .toList(),
                        Map.of());
        form.fields().stream()
                .filter(field -> field.formula() != null && hidden.contains(field))
                .forEach(field -> values.remove(field.path()));
        return values;
    }

    /** A condition within a group may name the fields of its group without the path. */
    private static Map<String, Object> seenFrom(FormField field, Map<String, Object> values) {
        Map<String, Object> seen = new LinkedHashMap<>(values);
        @Nullable String path = field.groupPath();
        if (path != null && Paths.at(values, path) instanceof Map<?, ?> group) {
            group.forEach((key, value) -> seen.put(key.toString(), value));
        }
        return seen;
    }
}
