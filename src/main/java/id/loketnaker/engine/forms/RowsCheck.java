package id.loketnaker.engine.forms;

import id.loketnaker.servicepack.FormField;
import id.loketnaker.servicepack.RowList;
import id.loketnaker.values.Json;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a list of rows accepts: as many rows as it may have, and in each cell what any field accepts. What the case
 * knows of a row and this form does not ask for stays in it.
 */
final class RowsCheck {

    /** Objections to rows that are told; who mends them finds the others. */
    static final int TOLD = 10;

    /** Of all rows as JSON: a form of a hundred long texts is no list. */
    static final int LONGEST = 200_000;

    /**
     * What may be stored.
     *
     * @param rows also none
     */
    record Accepted(List<Map<String, Object>> rows, List<String> objections) {}

    private final FormField field;
    private final RowList list;
    private final CaseDays days;
    private final boolean printed;
    private final Map<String, Object> around;
    private final Feel feel;
    private final List<String> objections = new ArrayList<>();

    /**
     * @param days what dates are measured against
     * @param printed whether a letter shows the list
     * @param around the values of the form and of the case
     */
    RowsCheck(FormField field, CaseDays days, boolean printed, Map<String, Object> around, Feel feel) {
        this.field = field;
        this.list = Objects.requireNonNull(field.rows());
        this.days = days;
        this.printed = printed;
        this.around = around;
        this.feel = feel;
    }

    /**
     * @param sent a list of maps; null for no rows at all, which is how a browser sends none
     * @param known the list as the case knows it, if it does
     */
    Accepted accepted(@Nullable Object sent, @Nullable Object known) {
        List<Map<?, ?>> before = rows(known).orElse(List.of());
        List<Map<?, ?>> now = rows(sent).orElse(null);
        if (now == null) {
            return new Accepted(List.of(), List.of(field.name() + " harus berupa daftar baris"));
        }
        Optional<String> wrongNumber = wrongNumber(now.size(), before.size());
        if (wrongNumber.isPresent()) {
            return new Accepted(List.of(), List.of(field.name() + " " + wrongNumber.get()));
        }
        while (isFurther(before) && now.size() < before.size()) {
            now.add(Map.of()); // a browser leaves out rows at the end of which every cell is hidden
        }
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int place = 1; place <= now.size(); place++) {
            rows.add(row(place, now.get(place - 1), before));
        }
        repeated(rows);
        if (Json.write(rows).length() > LONGEST) {
            objections.add(field.name() + " memuat terlalu banyak tulisan: persingkat isinya");
        }
        return new Accepted(rows, told());
    }

    /**
     * What stays of rows that another form began, where this one hides its list: all but its own columns. None of a
     * list that this form tells anew.
     */
    static Optional<List<Map<String, Object>>> left(RowList list, @Nullable Object known) {
        List<Map<?, ?>> before = rows(known).orElse(List.of());
        if (list.open() || before.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(before.stream().map(row -> others(list, row)).toList());
    }

    private static Map<String, Object> others(RowList list, Map<?, ?> row) {
        Map<String, Object> others = new LinkedHashMap<>();
        row.forEach((name, value) -> {
            if (value != null && list.column(name.toString()).isEmpty()) {
                others.put(name.toString(), value);
            }
        });
        return others;
    }

    /** Whether the rows of the case are filled in further, instead of being told anew. */
    private boolean isFurther(List<?> before) {
        return !list.open() && !before.isEmpty();
    }

    private Optional<String> wrongNumber(int now, int before) {
        if (now > list.most()) {
            return Optional.of("paling banyak %d baris, sekarang %d".formatted(list.most(), now));
        }
        if (!list.open() && before > 0 && now > before) {
            return Optional.of("sudah berubah sejak formulir ini dibuka (%d baris, bukan %d): buang isian dan buka lagi"
                    .formatted(before, now));
        }
        int counted = list.open() ? now : Math.max(now, before);
        return counted < list.least()
                ? Optional.of("paling sedikit %d baris, sekarang %d".formatted(list.least(), counted))
                : Optional.empty();
    }

    private Map<String, Object> row(int place, Map<?, ?> sent, List<Map<?, ?>> before) {
        Map<String, Object> kept = kept(place, sent, before);
        RowForm form = new RowForm(list, place, sent, kept, around, feel);
        List<FormField> shown = form.shown();
        Map<String, Object> row = new LinkedHashMap<>(kept);
        sent.keySet().stream()
                .filter(name -> list.column(name.toString()).isEmpty() && sent.get(name) != null)
                .forEach(name -> object(place, "isian \"%s\" tidak ada pada formulir ini".formatted(name)));
        if (form.isBlank() && shown.stream().anyMatch(FormField::required)) {
            object(place, list.open() ? "belum diisi: isi, atau hapus barisnya" : "belum diisi");
            return row;
        }
        CaseDays ofRow = days.filledIn(name ->
                list.column(name).map(form::value).orElseGet(() -> days.values().apply(name)));
        for (FormField column : shown) {
            Object value = form.value(column);
            FieldCheck check = new FieldCheck(column, ofRow, printed);
            check.objection(value).ifPresent(objection -> object(place, objection));
            if (!check.isEmpty(value)) {
                row.put(column.key(), value);
            }
        }
        return row;
    }

    /** What the case knows of this row and the form does not ask for. */
    private Map<String, Object> kept(int place, Map<?, ?> sent, List<Map<?, ?>> before) {
        return others(list, earlier(place, sent, before));
    }

    /** The row of the case that this one goes on with: the one in its place, or of its key where rows come and go. */
    private Map<?, ?> earlier(int place, Map<?, ?> sent, List<Map<?, ?>> before) {
        if (!list.open()) {
            return place <= before.size() ? before.get(place - 1) : Map.of();
        }
        String key = keyColumn()
                .map(column -> key(Submission.entered(column, sent.get(column.key()))))
                .orElse("");
        return before.stream()
                .filter(row -> !key.isEmpty() && key(row.get(list.key())).equals(key))
                .findFirst()
                .orElse(Map.of());
    }

    private Optional<FormField> keyColumn() {
        return list.column(Objects.toString(list.key(), ""));
    }

    private void repeated(List<Map<String, Object>> rows) {
        FormField column = keyColumn().orElse(null);
        if (column == null) {
            return;
        }
        Map<String, Integer> places = new HashMap<>();
        for (int place = 1; place <= rows.size(); place++) {
            String key = key(rows.get(place - 1).get(column.key()));
            Integer first = key.isEmpty() ? null : places.putIfAbsent(key, place);
            if (first != null) {
                object(place, "%s sama dengan baris %d".formatted(column.name(), first));
            }
        }
    }

    private static String key(@Nullable Object value) {
        return Objects.toString(value, "").strip().toLowerCase(Locale.ROOT);
    }

    private void object(int place, String objection) {
        objections.add("%s baris %d: %s".formatted(field.name(), place, objection));
    }

    private List<String> told() {
        if (objections.size() <= TOLD) {
            return objections;
        }
        List<String> told = new ArrayList<>(objections.subList(0, TOLD));
        told.add("%s: masih ada %d lagi yang perlu diperbaiki".formatted(field.name(), objections.size() - TOLD));
        return told;
    }

    /** A row of which everything is hidden comes as null. */
    private static Optional<List<Map<?, ?>>> rows(@Nullable Object value) {
        if (value == null) {
            return Optional.of(new ArrayList<>());
        }
        if (!(value instanceof List<?> all) || !all.stream().allMatch(row -> row == null || row instanceof Map)) {
            return Optional.empty();
        }
        List<Map<?, ?>> rows = new ArrayList<>();
        all.forEach(row -> rows.add(row instanceof Map<?, ?> filled ? filled : Map.of()));
        return Optional.of(rows);
    }
}
