package id.loketnaker.servicepack.rules;

import id.loketnaker.servicepack.DecisionTable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** Tries a table on all that it can be asked, so that no case meets a question without an answer, or with two. */
final class DecisionCoverage {

    /** Tried in a fraction of a second. */
    static final int MOST = 20_000;

    private final DecisionTable table;
    private final List<List<@Nullable Object>> answers;

    /** @param answers by column, see {@link DecisionInputs#answers} */
    DecisionCoverage(DecisionTable table, List<List<@Nullable Object>> answers) {
        this.table = table;
        this.answers = answers;
    }

    boolean isTooLarge() {
        long combinations = 1L;
        for (List<Object> column : answers) {
            combinations = Math.min(combinations * column.size(), MOST + 1L);
        }
        return combinations > MOST;
    }

    /** Something that no rule holds for, in words; {@code null} when there is none. */
    @Nullable
    String unanswered() {
        return table.rules().stream().anyMatch(DecisionTable.Rule::alwaysHolds) ? null : first(count -> count == 0);
    }

    /** Something that several rules hold for, in words; {@code null} when there is none. */
    @Nullable
    String answeredTwice() {
        return first(count -> count > 1);
    }

    private @Nullable String first(java.util.function.LongPredicate wanted) {
        ToLongFunction<List<@Nullable Object>> holding = values ->
                table.rules().stream().filter(rule -> rule.holds(values)).count();
        int[] places = new int[answers.size()];
        do {
            List<Object> values = new ArrayList<>();
            for (int column = 0; column < places.length; column++) {
                values.add(answers.get(column).get(places[column]));
            }
            if (wanted.test(holding.applyAsLong(values))) {
                return inWords(values);
            }
        } while (goOn(places));
        return null;
    }

    /** The next combination, as a counter with a wheel for each column. */
    private boolean goOn(int[] places) {
        for (int column = 0; column < places.length; column++) {
            if (++places[column] < answers.get(column).size()) {
                return true;
            }
            places[column] = 0;
        }
        return false;
    }

    private String inWords(List<@Nullable Object> values) {
        List<String> words = new ArrayList<>();
        for (int column = 0; column < values.size(); column++) {
            Object value = values.get(column);
            words.add("%s %s".formatted(table.inputs().get(column).name(), value == null ? "kosong" : "= " + value));
        }
        return String.join(", ", words);
    }
}
