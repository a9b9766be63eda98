package id.loketnaker.register;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Cases that a book does not list, by what was filled in when they began: a report on the cases of a book is no line of
 * it.
 *
 * @param field key of a choice in the start form; nothing is left out where it is empty
 * @param values of that choice
 */
public record LeftOut(String field, List<String> values) {

    public static final LeftOut NOTHING = new LeftOut("", List.of());

    public LeftOut {
        values = List.copyOf(values);
    }

    /** With a leading {@code and}, for a row of {@code ln_case}; nothing where nothing is left out. */
    String clause() {
        return values.isEmpty()
                ? ""
                : values.stream()
                        .map(value -> "e.details like ?")
                        .collect(Collectors.joining(
                                " or ",
                                " and not exists (select 1 from ln_case_entry e where e.case_id = ln_case.id"
                                        + " and e.kind = 'RECEIVED' and (",
                                "))"));
    }

    /** What the clause compares with: the record holds the form as JSON. */
    List<Object> bound() {
        return values.stream()
                .<Object>map(value -> "%\"" + field + "\":\"" + value + "\"%")
                .toList();
    }
}
