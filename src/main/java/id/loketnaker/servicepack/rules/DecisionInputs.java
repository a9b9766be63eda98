package id.loketnaker.servicepack.rules;

import id.loketnaker.servicepack.DecisionTable;
import id.loketnaker.servicepack.FormField;
import id.loketnaker.servicepack.Parameters;
import id.loketnaker.servicepack.parts.DecisionFile;
import id.loketnaker.servicepack.parts.Draft;
import id.loketnaker.servicepack.parts.Listeners;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;

/** What the columns of decision tables may ask, and what they may be answered. */
final class DecisionInputs {

    /** Stands for all texts that no cell mentions. */
    private static final String ANY_OTHER = "(teks lain)";

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final Draft draft;
    private final Set<String> remembered = new LinkedHashSet<>(ExpressionRules.OF_EVENTS);

    DecisionInputs(Draft draft, @Nullable Document diagram) {
        this.draft = draft;
        draft.decisions().values().stream()
                .map(DecisionFile::table)
                .filter(table -> !table.collects())
                .forEach(table -> remembered.add(table.result().name()));
        if (diagram != null) {
            remembered.addAll(Listeners.assignedIn(diagram));
        }
        if (draft.isFragment() && draft.diagram() != null) {
            remembered.addAll(Parameters.of(draft.diagram()).values());
        }
    }

    /** The fields in which people fill the variable in, in whichever form. */
    List<FormField> fields(String variable) {
        return draft.formSchemas().stream()
                .flatMap(form -> form.fields().stream())
                .filter(field -> field.variable().equals(variable) && field.isGiven())
                .toList();
    }

    /** Whether something else than a form fills it in: a listener, an event, another table, a call. */
    boolean isRemembered(String variable) {
        return remembered.contains(variable);
    }

    /** A value of each kind that the cells of the column tell apart, {@code null} for a field left empty. */
    List<@Nullable Object> answers(DecisionTable table, int column) {
        String variable = table.inputs().get(column).name();
        List<FormField> fields = fields(variable);
        Set<Object> mentioned = new LinkedHashSet<>();
        table.rules()
                .forEach(rule -> mentioned.addAll(rule.conditions().get(column).mentioned()));
        List<Object> answers = new ArrayList<>();
        String type = table.inputs().get(column).type();
        switch (type) {
            case "boolean" -> answers.addAll(List.of(true, false));
            case "string" -> answers.addAll(texts(mentioned, fields));
            default -> answers.addAll(numbers(mentioned, fields, type.equals("double") ? HALF : BigDecimal.ONE));
        }
        if (!isAlwaysFilledIn(variable)) {
            answers.add(null);
        }
        return answers;
    }

    private static Set<Object> texts(Collection<Object> mentioned, List<FormField> fields) {
        Set<Object> texts = new LinkedHashSet<>();
        fields.forEach(field -> texts.addAll(field.choices()));
        if (fields.isEmpty()
                || fields.stream().anyMatch(field -> field.choices().isEmpty())) {
            texts.addAll(mentioned);
            texts.add(ANY_OTHER);
        }
        return texts;
    }

    /** Each bound and what lies on both sides of it, as far as the fields let it in. */
    private static List<BigDecimal> numbers(Collection<Object> mentioned, List<FormField> fields, BigDecimal step) {
        TreeSet<BigDecimal> numbers = new TreeSet<>(List.of(BigDecimal.ZERO));
        for (Object each : mentioned) {
            if (each instanceof BigDecimal bound) {
                numbers.addAll(List.of(bound.subtract(step), bound, bound.add(step)));
            }
        }
        if (step.equals(HALF)) {
            List<BigDecimal> bounds = List.copyOf(numbers);
            for (int i = 1; i < bounds.size(); i++) {
                numbers.add(bounds.get(i - 1).add(bounds.get(i)).multiply(HALF));
            }
        }
        fields.forEach(field -> {
            if (field.min() != null) {
                numbers.add(field.min());
            }
            if (field.max() != null) {
                numbers.add(field.max());
            }
        });
        return numbers.stream()
                .filter(number -> fields.isEmpty() || fields.stream().anyMatch(field -> isLetIn(number, field)))
                .toList();
    }

    private static boolean isLetIn(BigDecimal number, FormField field) {
        return (field.min() == null || number.compareTo(field.min()) >= 0)
                && (field.max() == null || number.compareTo(field.max()) <= 0);
    }

    /** Of the forms only the first is surely filled in before a table is asked. */
    private boolean isAlwaysFilledIn(String variable) {
        return draft.diagram() != null
                && draft.diagram()
                        .start()
                        .flatMap(draft::formOf)
                        .flatMap(form -> form.field(variable))
                        .filter(field -> field.required() && !field.readOnly() && field.hideCondition() == null)
                        .isPresent();
    }
}
