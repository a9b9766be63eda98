package id.loketnaker.engine.forms;

import id.loketnaker.servicepack.FormField;
import id.loketnaker.servicepack.FormSchema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.plugin.variable.SpinValues;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Checks a submission against its form, on the server: the engine itself checks nothing, and the browser can be
 * bypassed. All objections are told at once.
 */
@Component
class FormCheck {

    /**
     * What may be stored of a submission.
     *
     * @param variables those that are filled in
     * @param emptied those that the form has but that are empty or hidden now: a value of an earlier round must go
     * @param json of the values, for the record of the case
     */
    record Accepted(VariableMap variables, Set<String> emptied, String json) {}

    private final Feel feel;

    FormCheck(Feel feel) {
        this.feel = feel;
    }

    /**
     * @param known variables of the case, which conditions of the form may ask for
     * @param around what the dates of the form are measured against
     * @param printed whether letters show a variable: a case with a name that cannot be printed could never end
     * @throws FormFieldValidationException with every objection, in Indonesian
     */
    Accepted check(
            FormSchema form,
            VariableMap submitted,
            Map<String, Object> known,
            CaseDays around,
            Predicate<String> printed) {
        Submission submission = new Submission(submitted);
        List<String> objections = new ArrayList<>(submission.unknownTo(form));
        Map<String, Object> filledIn = new LinkedHashMap<>();
        Map<String, Object> aware = withCase(form, known, around);
        ShownFields.Shown shown = new ShownFields(form, submission, aware, feel).find();
        List<FormField> asked =
                shown.fields().stream().filter(field -> !field.readOnly()).toList();
        CaseDays days = around.filledIn(values(form, asked, submission, around));
        for (FormField field : asked) {
            if (field.rows() != null) {
                RowsCheck.Accepted list = new RowsCheck(
                                field, days, printed.test(field.variable()), shown.values(), feel)
                        .accepted(submission.at(field.path()), Paths.at(known, field.path()));
                objections.addAll(list.objections());
                Paths.put(filledIn, field.path(), list.rows());
                continue;
            }
            Object value = submission.of(field);
            FieldCheck check = new FieldCheck(field, days, printed.test(field.variable()));
            check.objection(value).ifPresent(objections::add);
            if (!check.isEmpty(value)) {
                Paths.put(filledIn, field.path(), value);
            }
        }
        for (FormField field : form.fields()) {
            if (field.rows() != null && !shown.fields().contains(field)) {
                RowsCheck.left(field.rows(), Paths.at(known, field.path()))
                        .ifPresent(rows -> Paths.put(filledIn, field.path(), rows));
            }
        }
        new ComputedFields(feel).addTo(filledIn, shown.fields(), shown.values());
        shown.fields().stream()
                .filter(field -> field.formula() != null)
                .flatMap(field ->
                        new FieldCheck(field, days, false).objection(Paths.at(filledIn, field.path())).stream())
                .forEach(objections::add);
        if (!objections.isEmpty()) {
            throw new FormFieldValidationException(
                    objections, "Formulir belum dapat diterima: " + String.join("; ", objections) + ".");
        }
        return new Accepted(variables(filledIn), emptied(form, filledIn.keySet()), Submission.asJson(filledIn));
    }

    /** A formula may ask when the case was received. */
    static Map<String, Object> withCase(FormSchema form, Map<String, Object> known, CaseDays around) {
        boolean asks =
                form.cells().anyMatch(field -> String.valueOf(field.formula()).contains(ComputedFields.CASE + "."));
        if (!asks) {
            return known;
        }
        Map<String, Object> aware = new LinkedHashMap<>(known);
        aware.put(
                ComputedFields.CASE,
                Map.of(ComputedFields.RECEIPT, around.receipt().get().toString()));
        return aware;
    }

    /** What the form asks for is what it says now, also when that is nothing; the rest is what the case knows. */
    private static Function<String, @Nullable Object> values(
            FormSchema form, List<FormField> asked, Submission submission, CaseDays around) {
        return name -> asked.stream()
                .filter(field -> field.path().equals(name))
                .findFirst()
                .map(submission::of)
                .orElseGet(() ->
                        form.field(name).filter(field -> !field.readOnly()).isPresent()
                                ? null
                                : around.values().apply(name));
    }

    /** New values, not those that were sent: these may say of themselves that they are not to be kept. */
    private static VariableMap variables(Map<String, Object> filledIn) {
        VariableMap variables = Variables.createVariables();
        filledIn.forEach((name, value) -> {
            if (value instanceof List || value instanceof Map) {
                variables.putValueTyped(
                        name, SpinValues.jsonValue(Submission.asJson(value)).create());
            } else {
                variables.putValue(name, value);
            }
        });
        return variables;
    }

    private static Set<String> emptied(FormSchema form, Set<String> filledIn) {
        Set<String> emptied = new LinkedHashSet<>();
        form.fields().stream()
                .filter(FormField::isGiven)
                .map(FormField::variable)
                .filter(name -> !filledIn.contains(name))
                .forEach(emptied::add);
        return emptied;
    }
}
