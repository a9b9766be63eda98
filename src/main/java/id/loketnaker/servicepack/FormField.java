package id.loketnaker.servicepack;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One field of a form and what may be entered in it.
 *
 * @param type of form-js, such as {@code textfield}
 * @param readOnly shown only: {@code readonly} or {@code disabled} in the form, or computed by an {@code expression}.
 *     The browser submits the value of a readonly field and of an expression, but not of a disabled one
 * @param choices values that may be chosen; empty is free, unless {@code choicesKey} says where they come from
 * @param choicesKey the variable of the case that holds the choices, where only a running case knows them
 * @param multiple whether the value is a list
 * @param dateKind {@code date}, {@code time} or {@code datetime}
 * @param unit what stands beside a number: {@code Rp}, {@code orang}
 * @param hideCondition FEEL without the leading "="; when true the field is hidden. Own condition and those of the
 *     enclosing groups, joined with {@code or}
 * @param days when it may say what it says
 * @param groupPath where the value stands in the submitted data when groups have a path: {@code a.b}
 * @param formula of a field that is computed from others: FEEL without the leading "="; the value is a number of
 *     {@code decimalDigits}. Nobody fills it in, so it is {@code readOnly}
 * @param rows of a list of rows ({@code dynamiclist}), whose value is a list of maps; null for every other field
 */
public record FormField(
        String key,
        String label,
        String type,
        boolean required,
        boolean readOnly,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        @Nullable Integer decimalDigits,
        @Nullable Integer minLength,
        @Nullable Integer maxLength,
        @Nullable String pattern,
        @Nullable String patternMessage,
        List<String> choices,
        @Nullable String choicesKey,
        boolean multiple,
        @Nullable String dateKind,
        @Nullable String unit,
        boolean pastDatesRefused,
        DayLimits days,
        @Nullable String hideCondition,
        @Nullable String groupPath,
        @Nullable String formula,
        @Nullable RowList rows) {

    /** What form-js calls a computed field. */
    public static final String COMPUTED = "expression";

    public FormField {
        choices = List.copyOf(choices);
    }

    /**
     * A number that is computed from what else is filled in.
     *
     * @param least below which the form is refused; null for any number
     */
    public static FormField computed(
            String key,
            String label,
            int decimals,
            @Nullable BigDecimal least,
            @Nullable String unit,
            @Nullable String hideCondition,
            @Nullable String groupPath,
            String formula) {
        return new FormField(
                key,
                label,
                COMPUTED,
                false,
                true,
                least,
                null,
                decimals,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                false,
                null,
                unit,
                false,
                DayLimits.NONE,
                hideCondition,
                groupPath,
                formula,
                null);
    }

    /** The list of rows of this name. */
    public static FormField ofRows(
            String key, String label, @Nullable String hideCondition, @Nullable String groupPath, RowList rows) {
        return new FormField(
                key,
                label,
                RowList.TYPE,
                rows.least() > 0,
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                true,
                null,
                null,
                false,
                DayLimits.NONE,
                hideCondition,
                groupPath,
                null,
                rows);
    }

    /** The same field, also in each row, once the choices that only a running case knows are known. */
    FormField choosingFrom(Function<String, List<String>> known) {
        if (choicesKey == null && rows == null) {
            return this;
        }
        return new FormField(
                key,
                label,
                type,
                required,
                readOnly,
                min,
                max,
                decimalDigits,
                minLength,
                maxLength,
                pattern,
                patternMessage,
                choicesKey == null ? choices : known.apply(choicesKey),
                choicesKey,
                multiple,
                dateKind,
                unit,
                pastDatesRefused,
                days,
                hideCondition,
                groupPath,
                formula,
                rows == null ? null : rows.choosingFrom(known));
    }

    /** Whether the form gives it a value: somebody fills it in, or the server computes it. */
    public boolean isGiven() {
        return !readOnly || formula != null;
    }

    /** Those that are filled in: of a list of rows its columns, else itself. */
    public Stream<FormField> cells() {
        return rows == null ? Stream.of(this) : rows.columns().stream();
    }

    /** What people call it. */
    public String name() {
        return label.isBlank() ? key : label;
    }

    /** The key with the path of its groups: {@code pemohon.nama}. */
    public String path() {
        return groupPath == null ? key : groupPath + "." + key;
    }

    /** The process variable that holds the value: the first part of the path. */
    public String variable() {
        return path().split("\\.", 2)[0];
    }
}
