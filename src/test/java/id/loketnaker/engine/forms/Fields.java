package id.loketnaker.engine.forms;

import id.loketnaker.servicepack.DayLimits;
import id.loketnaker.servicepack.FormField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fields of forms as tests need them. */
final class Fields {

    private Fields() {}

    /** A day of a case that was received on it, of which nothing else is known. */
    static CaseDays on(LocalDate today) {
        return new CaseDays(today, () -> today, name -> null, name -> name, () -> {
            throw new AssertionError("nothing asks for the calendar");
        });
    }

    static FormField field(String type, String... choices) {
        return make(type, false, null, null, null, null, null, null, List.of(choices), null, "date", false);
    }

    /** Whose choices only a running case knows; without any they are not known yet. */
    static FormField open(String type, String... known) {
        return make(type, false, null, null, null, null, null, null, List.of(known), "daftar", "date", false);
    }

    static FormField required(String type) {
        return make(type, true, null, null, null, null, null, null, List.of(), null, "date", false);
    }

    static FormField text(String type, @Nullable Integer least, @Nullable Integer most, @Nullable String pattern) {
        return make(type, false, null, null, null, least, most, pattern, List.of(), null, "date", false);
    }

    static FormField number(int min, int max, int digits) {
        return make(
                "number",
                false,
                BigDecimal.valueOf(min),
                BigDecimal.valueOf(max),
                digits,
                null,
                null,
                null,
                List.of(),
                null,
                "date",
                false);
    }

    static FormField date(String kind, boolean pastRefused) {
        return make("datetime", false, null, null, null, null, null, null, List.of(), null, kind, pastRefused);
    }

    /** A date or time with words on when it may be. */
    static FormField limited(String kind, DayLimits limits) {
        return limited("datetime", kind, limits);
    }

    static FormField limited(String type, @Nullable String kind, DayLimits limits) {
        return new FormField(
                "isian", "Isian", type, false, false, null, null, null, null, null, null, null, List.of(), null, false,
                kind, null, false, limits, null, null, null, null);
    }

    private static FormField make(
            String type,
            boolean required,
            @Nullable BigDecimal min,
            @Nullable BigDecimal max,
            @Nullable Integer digits,
            @Nullable Integer least,
            @Nullable Integer most,
            @Nullable String pattern,
            List<String> choices,
            @Nullable String choicesKey,
            String dateKind,
            boolean pastRefused) {
        return new FormField(
                "isian",
                "Isian",
                type,
                required,
                false,
                min,
                max,
                digits,
                least,
                most,
                pattern,
                pattern == null ? null : "NIK terdiri dari 16 angka.",
                choices,
                choicesKey,
                type.endsWith("list"),
                dateKind,
                null,
                pastRefused,
                DayLimits.NONE,
                null,
                null,
                null,
                null);
    }
}
