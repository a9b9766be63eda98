package id.loketnaker.engine.forms;

import id.loketnaker.servicepack.FormField;
import id.loketnaker.servicepack.RowList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One row as a small form: its conditions know it as {@code this}, its place as {@code i}, and what stands around the
 * list.
 *
 * @param place from 1
 * @param kept what the case knows of the row and this form does not ask for
 * @param around the values of the form and of the case
 */
record RowForm(
        RowList list, int place, Map<?, ?> sent, Map<String, Object> kept, Map<String, Object> around, Feel feel) {

    /** The columns that are shown for what is filled in. */
    List<FormField> shown() {
        Set<FormField> hidden = ShownFields.settled(list.columns().size(), this::hiddenBy);
        return list.columns().stream()
                .filter(column -> !hidden.contains(column) && !column.readOnly())
                .toList();
    }

    private Set<FormField> hiddenBy(Set<FormField> before) {
        if (list.columns().stream().allMatch(column -> column.hideCondition() == null)) {
            return Set.of();
        }
        Map<String, Object> values = seen(before);
        Set<FormField> hidden = new HashSet<>();
        for (FormField column : list.columns()) {
            if (column.hideCondition() != null && feel.holds(column.hideCondition(), values)) {
                hidden.add(column);
            }
        }
        return hidden;
    }

    private Map<String, Object> seen(Set<FormField> hidden) {
        Map<String, Object> row = new LinkedHashMap<>(kept);
        list.columns().stream()
                .filter(column -> !hidden.contains(column) && column.formula() == null)
                .forEach(column -> Paths.put(row, column.key(), value(column)));
        new ComputedFields(feel)
                .addToRow(
                        row,
                        place,
                        list.columns().stream()
                                .filter(column -> !hidden.contains(column))
                                .toList(),
                        around);
        Map<String, Object> seen = new HashMap<>(around);
        seen.put("this", row);
        seen.put("i", place);
        return seen;
    }

    /** What was entered in a cell. */
    @Nullable
    Object value(FormField column) {
        return Submission.entered(column, sent.get(column.key()));
    }

    /** Whether nothing at all was entered. */
    boolean isBlank() {
        return list.columns().stream()
                .map(this::value)
                .allMatch(value -> value == null || value.equals("") || value.equals(List.of()));
    }
}
