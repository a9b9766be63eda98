package id.loketnaker.tracking.standard;

import id.loketnaker.servicepack.DecisionTable;
import id.loketnaker.servicepack.FormField;
import id.loketnaker.servicepack.FormSchema;
import id.loketnaker.servicepack.ReadableValues;
import id.loketnaker.servicepack.Requirement;
import id.loketnaker.servicepack.ServicePack;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which papers somebody needs, asked as the decision table of the service asks: one question for each column, and the
 * papers that follow from the answers. Public because the template reads it.
 *
 * @param needed by what was answered; empty as long as a question is open
 * @param answered whether all questions are
 */
public record Questions(List<Question> questions, List<String> needed, boolean answered) {

    /** @param choices what may be answered; empty for a number */
    public record Question(String name, String text, List<Choice> choices, String answer) {}

    public record Choice(String value, String text, boolean chosen) {}

    private static final int LONGEST = 60;

    /** Of a service whose requirements a table chooses. */
    static Optional<Questions> of(ServicePack pack, Map<String, String> given) {
        return pack.decisions().values().stream()
                .filter(table -> table.result().name().equals(Requirement.CHOSEN))
                .findFirst()
                .map(table -> of(table, pack, given));
    }

    private static Questions of(DecisionTable table, ServicePack pack, Map<String, String> given) {
        List<Question> questions = new ArrayList<>();
        List<@Nullable Object> values = new ArrayList<>();
        boolean answered = true;
        for (DecisionTable.Column column : table.inputs()) {
            String answer = given.getOrDefault(column.name(), "");
            answer = answer.length() > LONGEST ? "" : answer;
            Question question = question(column, pack, answer);
            questions.add(question);
            Object value = value(column, question);
            values.add(value);
            answered = answered && value != null;
        }
        List<String> needed = answered
                ? table.rules().stream()
                        .filter(rule -> rule.holds(values))
                        .map(rule -> String.valueOf(rule.result()))
                        .distinct()
                        .toList()
                : List.of();
        return new Questions(List.copyOf(questions), needed, answered);
    }

    private static Question question(DecisionTable.Column column, ServicePack pack, String answer) {
        String text = column.label().isBlank() ? new ReadableValues(pack, "-").title(column.name()) : column.label();
        Map<String, String> labels = new LinkedHashMap<>();
        if (column.type().equals("boolean")) {
            labels.put("true", "Ya");
            labels.put("false", "Tidak");
        } else {
            pack.forms().values().stream()
                    .map(FormSchema::fields)
                    .flatMap(List::stream)
                    .filter(field -> field.path().equals(column.name()))
                    .map(FormField::choices)
                    .flatMap(List::stream)
                    .distinct()
                    .sorted()
                    .forEach(choice -> labels.put(
                            choice,
                            pack.notices()
                                    .labels()
                                    .getOrDefault(column.name(), Map.of())
                                    .getOrDefault(choice, choice)));
        }
        return new Question(
                column.name(),
                text,
                labels.entrySet().stream()
                        .map(each -> new Choice(
                                each.getKey(), each.getValue(), each.getKey().equals(answer)))
                        .toList(),
                answer);
    }

    /** {@code null} for what is not answered, or with what nobody may answer. */
    private static @Nullable Object value(DecisionTable.Column column, Question question) {
        if (column.type().equals("boolean")) {
            return question.choices().stream()
                    .filter(Choice::chosen)
                    .map(choice -> Boolean.valueOf(choice.value()))
                    .findFirst()
                    .orElse(null);
        }
        if (!question.choices().isEmpty()) {
            return question.choices().stream()
                    .filter(Choice::chosen)
                    .map(Choice::value)
                    .findFirst()
                    .orElse(null);
        }
        return question.answer().matches("\\d{1,9}") ? new BigDecimal(question.answer()) : null;
    }
}
