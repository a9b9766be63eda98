package id.loketnaker.servicepack.rules;

import id.loketnaker.servicepack.Diagram;
import id.loketnaker.servicepack.FormField;
import id.loketnaker.servicepack.RowList;
import id.loketnaker.servicepack.parts.Draft;
import id.loketnaker.servicepack.parts.FormFile;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A list that is asked for again loses nothing: where rows come and go, what another form filled in beside them can
 * only stay when a key tells which row is which. The start form finds no rows yet.
 */
final class KeptColumnsRules {

    private final Draft draft;
    private final String start;

    private KeptColumnsRules(Draft draft) {
        this.draft = draft;
        this.start = Optional.ofNullable(draft.diagram())
                .flatMap(Diagram::start)
                .flatMap(element -> element.attribute("formRef"))
                .orElse("");
    }

    static void check(Draft draft) {
        KeptColumnsRules rules = new KeptColumnsRules(draft);
        draft.forms().values().stream()
                .filter(form -> !form.baseName().equals(rules.start))
                .forEach(rules::check);
    }

    private void check(FormFile form) {
        form.schema().fields().stream()
                .filter(field -> field.rows() != null)
                .forEach(field -> check(form, field, Objects.requireNonNull(field.rows())));
    }

    private void check(FormFile form, FormField field, RowList list) {
        Set<String> elsewhere = draft.formSchemas().stream()
                .flatMap(schema -> schema.rows(field.path()).stream())
                .flatMap(other -> other.columns().stream())
                .filter(column -> column.formula() == null)
                .map(FormField::key)
                .filter(column -> list.column(column).isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (list.open() && list.key() == null && !elsewhere.isEmpty()) {
            draft.findings()
                    .add(
                            form.file(),
                            field.path(),
                            "isian kolom %s dari formulir lain akan hilang".formatted(String.join(", ", elsewhere)),
                            "Isi Custom properties kunci dengan kolom yang membedakan barisnya, atau matikan Allow add/delete items.");
        }
    }
}
