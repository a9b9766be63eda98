package id.loketnaker.servicepack;

import java.math.BigDecimal;
import java.util.List;
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
        @Nullable String groupPath) {

    public FormField {
        choices = List.copyOf(choices);
    }

    /** The same field once its choices are known. */
    FormField choosingFrom(List<String> known) {
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
                known,
                choicesKey,
                multiple,
                dateKind,
                unit,
                pastDatesRefused,
                days,
                hideCondition,
                groupPath);
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
