package id.loketnaker.figures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Adds numbers to rows of a table, and makes those that are not there. Whoever calls it has the turn, so that no other
 * makes the same row.
 *
 * @param sums the columns that are added to
 * @param key the columns of the primary key
 */
record DailySums(JdbcTemplate jdbc, String table, List<String> sums, List<String> key) {

    /** By the values of the key, in its order; the numbers in the order of the columns. */
    void add(Map<List<Object>, int[]> more) {
        List<Map.Entry<List<Object>, int[]>> rows = new ArrayList<>(more.entrySet());
        int[] known = jdbc.batchUpdate(addition(), arguments(rows));
        List<Map.Entry<List<Object>, int[]>> missing = IntStream.range(0, rows.size())
                .filter(index -> known[index] == 0)
                .mapToObj(rows::get)
                .toList();
        jdbc.batchUpdate(insertion(), arguments(missing));
    }

    private String addition() {
        return "update " + table
                + sums.stream().map(sum -> sum + " = " + sum + " + ?").collect(Collectors.joining(", ", " set ", ""))
                + key.stream().map(column -> column + " = ?").collect(Collectors.joining(" and ", " where ", ""));
    }

    private String insertion() {
        return "insert into " + table + " (" + String.join(", ", sums) + ", " + String.join(", ", key) + ") values ("
                + String.join(", ", Collections.nCopies(sums.size() + key.size(), "?")) + ")";
    }

    private static List<Object[]> arguments(List<Map.Entry<List<Object>, int[]>> rows) {
        return rows.stream()
                .map(row -> {
                    List<Object> arguments = new ArrayList<>();
                    IntStream.of(row.getValue()).forEach(arguments::add);
                    arguments.addAll(row.getKey());
                    return arguments.toArray();
                })
                .toList();
    }
}
