package id.loketnaker.servicepack;

import id.loketnaker.servicepack.language.Cell;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A decision table of a pack: from values of the case to one result.
 *
 * @param name for people; empty when there is none
 * @param hitPolicy of DMN: {@code UNIQUE}, {@code FIRST} or {@code COLLECT}
 * @param inputs variables of the case, by column
 * @param result the one column of results; its name is the variable that holds the result
 */
public record DecisionTable(
        String id, String name, String hitPolicy, List<Column> inputs, Column result, List<Rule> rules) {

    /**
     * @param name the variable
     * @param label for people; empty when there is none
     * @param type of DMN, such as {@code string}; empty when there is none
     */
    public record Column(String name, String label, String type) {}

    /**
     * @param number from 1, as Modeler shows it
     * @param conditions by column
     * @param result a text, a {@link java.math.BigDecimal} or a truth value; {@code null} when the cell holds none
     * @param note the annotation: where the rule stands in the source
     */
    public record Rule(
            int number,
            String id,
            List<Cell> conditions,
            @Nullable Object result,
            String note) {

        public Rule {
            conditions = List.copyOf(conditions);
        }

        /** What it asks of each column as it is written; nothing is a hyphen. */
        public List<String> asked() {
            return conditions.stream().map(Cell::text).toList();
        }

        public boolean alwaysHolds() {
            return conditions.stream().allMatch(Cell::asksNothing);
        }

        /** @param values by column; what is not known yet ({@code null}) may still become what the rule asks for */
        public boolean mayHold(List<@Nullable Object> values) {
            return IntStream.range(0, conditions.size())
                    .allMatch(i ->
                            values.get(i) == null || conditions.get(i).holds().test(values.get(i)));
        }

        /** @param values by column; {@code null} is a field left empty */
        public boolean holds(List<@Nullable Object> values) {
            for (int i = 0; i < conditions.size(); i++) {
                if (!conditions.get(i).holds().test(values.get(i))) {
                    return false;
                }
            }
            return true;
        }
    }

    public DecisionTable {
        inputs = List.copyOf(inputs);
        rules = List.copyOf(rules);
    }

    /** Whether the result is a list of all that holds. */
    public boolean collects() {
        return hitPolicy.equals("COLLECT");
    }

    /** What people know each rule by, by its id. */
    public Map<String, String> rulesById() {
        return rules.stream()
                .collect(Collectors.toMap(
                        Rule::id,
                        rule -> "%s.dmn aturan %d (%s)".formatted(id, rule.number(), Objects.toString(rule.result())),
                        (one, twice) -> one));
    }
}
