package id.loketnaker.engine.forms;

import id.loketnaker.servicepack.FormField;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that follow from what else is filled in: ages, sums. The browser computes the same to show it; what is kept
 * is what the server says, also of what a later change of the form would make of it.
 */
record ComputedFields(Feel feel) {

    /** What expressions call the case itself. */
    static final String CASE = "perkara";

    static final String RECEIPT = "tanggalTerima";

    /**
     * Adds each computed field of these to the values, and a column to each row; one may name those before it. What
     * cannot be computed is taken away.
     *
     * @param around what else the case knows
     */
    void addTo(Map<String, Object> values, List<FormField> fields, Map<String, Object> around) {
        for (FormField field : fields) {
            if (field.rows() != null && Paths.at(values, field.path()) instanceof List<?> rows) {
                Paths.put(values, field.path(), withColumns(rows, field.rows().columns(), both(around, values)));
            }
        }
        for (FormField field : fields) {
            if (field.formula() != null) {
                put(values, field, both(around, values));
            }
        }
    }

    private List<Object> withColumns(List<?> rows, List<FormField> columns, Map<String, Object> around) {
        List<Object> filled = new ArrayList<>();
        for (Object each : rows) {
            Map<String, Object> row = new LinkedHashMap<>();
            if (each instanceof Map<?, ?> cells) {
                cells.forEach((name, value) -> row.put(name.toString(), value));
            }
            addToRow(row, filled.size() + 1, columns, around);
            filled.add(row);
        }
        return filled;
    }

    /** Adds the computed columns of one row to it. */
    void addToRow(Map<String, Object> row, int place, List<FormField> columns, Map<String, Object> around) {
        for (FormField column : columns) {
            if (column.formula() != null) {
                Map<String, Object> seen = new HashMap<>(around);
                seen.put("this", row);
                seen.put("i", place);
                put(row, column, seen);
            }
        }
    }

    private void put(Map<String, Object> values, FormField field, Map<String, Object> seen) {
        BigDecimal number = feel.number(String.valueOf(field.formula()), seen);
        Object kept = number == null ? null : kept(number, field.decimalDigits());
        if (kept == null) {
            values.remove(field.path());
        } else {
            Paths.put(values, field.path(), kept);
        }
    }

    /** As a form sends numbers; none that the engine would not keep as it is. */
    static @Nullable Object kept(BigDecimal number, @Nullable Integer decimals) {
        BigDecimal rounded = number.setScale(decimals == null ? 0 : decimals, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        if (rounded.precision() > EnteredNumber.MOST_DIGITS) {
            return null;
        }
        return EnteredNumber.read(rounded.toPlainString(), EnteredNumber.MOST_DIGITS) instanceof Number whole
                ? whole
                : rounded.scale() > 0 ? (Object) rounded.doubleValue() : (Object) rounded.longValueExact();
    }

    private static Map<String, Object> both(Map<String, Object> around, Map<String, Object> values) {
        Map<String, Object> both = new HashMap<>(around);
        both.putAll(values);
        return both;
    }
}
