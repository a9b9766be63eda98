package id.loketnaker.servicepack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a list in a form: participants, workers. A row holds a value for each column, as a form holds one for
 * each field.
 *
 * @param least rows
 * @param most rows, at most {@link #MOST}
 * @param open whether rows can be added and taken away; else those that the case has are filled in further
 * @param key the column that tells one row from another; null where none does
 */
public record RowList(
        int least, int most, boolean open, @Nullable String key, List<FormField> columns) {

    /** What form-js calls it. */
    public static final String TYPE = "dynamiclist";

    /** Custom properties of the list. */
    public static final String LEAST = "paling-sedikit";

    public static final String MOST_ROWS = "paling-banyak";
    public static final String KEY = "kunci";

    /** What letters call the number of a row, from 1. */
    public static final String NUMBER = "baris";

    /** More than these no browser shows in good time, and no official reads. */
    public static final int MOST = 100;

    public static final int MOST_COLUMNS = 20;

    public RowList {
        columns = List.copyOf(columns);
    }

    /** Of the properties of a list; what cannot be read is the widest that is allowed, and found by the rules. */
    public static RowList of(Map<String, String> properties, boolean open, List<FormField> columns) {
        return new RowList(
                whole(properties.get(LEAST)).orElse(0),
                whole(properties.get(MOST_ROWS))
                        .map(rows -> Math.min(rows, MOST))
                        .orElse(MOST),
                open,
                properties.get(KEY),
                columns);
    }

    /** A number of rows as it is written in a property. */
    public static Optional<Integer> whole(@Nullable String written) {
        return Optional.ofNullable(written)
                .filter(text -> text.matches("[0-9]{1,3}"))
                .map(Integer::valueOf);
    }

    public Optional<FormField> column(String name) {
        return columns.stream().filter(column -> column.path().equals(name)).findFirst();
    }

    RowList choosingFrom(Function<String, List<String>> known) {
        return new RowList(
                least,
                most,
                open,
                key,
                columns.stream().map(column -> column.choosingFrom(known)).toList());
    }
}
