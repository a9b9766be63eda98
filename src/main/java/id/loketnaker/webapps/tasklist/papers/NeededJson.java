package id.loketnaker.webapps.tasklist.papers;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import id.loketnaker.servicepack.DecisionTable;
import id.loketnaker.servicepack.NeededPapers;
import id.loketnaker.servicepack.ServicePack;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which requirements a service's decision table would choose, or still may, for what is filled in so far.
 *
 * @param fields which the table asks for; empty when there is no table
 * @param chosen names; nothing while all of the fields are empty
 */
@JsonInclude(Include.NON_NULL)
record NeededJson(List<String> fields, @Nullable List<String> chosen) {

    static NeededJson of(ServicePack pack, Map<String, Object> values) {
        return NeededPapers.table(pack)
                .map(table -> of(table, values))
                .orElseGet(() -> new NeededJson(List.of(), null));
    }

    private static NeededJson of(DecisionTable table, Map<String, Object> values) {
        List<String> fields =
                table.inputs().stream().map(DecisionTable.Column::name).toList();
        List<@Nullable Object> answers = new ArrayList<>();
        fields.forEach(field -> answers.add(plain(values.get(field))));
        if (answers.stream().allMatch(Objects::isNull)) {
            return new NeededJson(fields, null);
        }
        return new NeededJson(
                fields,
                table.rules().stream()
                        .filter(rule -> rule.mayHold(answers))
                        .map(rule -> String.valueOf(rule.result()))
                        .distinct()
                        .toList());
    }

    /** As tables compare: numbers as decimals; nothing for what is empty or no single value. */
    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof Number number) {
            return new BigDecimal(number.toString());
        }
        return value instanceof Boolean || value instanceof String text && !text.isBlank() ? value : null;
    }
}
