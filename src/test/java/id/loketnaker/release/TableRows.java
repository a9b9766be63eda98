package id.loketnaker.release;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What stands in a table, to be compared before and after: of each row the columns that were there before.
 *
 * @param columns by name
 * @param rows as texts, sorted
 */
record TableRows(List<String> columns, List<String> rows) {

    /** @param without columns by table, in small letters */
    static Map<String, TableRows> all(JdbcTemplate jdbc, Map<String, Set<String>> without) {
        Map<String, TableRows> all = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String table : names(jdbc)) {
            Set<String> out = without.getOrDefault(table.toLowerCase(Locale.ROOT), Set.of());
            List<String> columns = columns(jdbc, table).stream()
                    .filter(column -> !out.contains(column.toLowerCase(Locale.ROOT)))
                    .toList();
            all.put(table, of(jdbc, table, columns));
        }
        return all;
    }

    static TableRows of(JdbcTemplate jdbc, String table, List<String> columns) {
        List<String> rows = new ArrayList<>(jdbc.query(
                "select " + String.join(", ", columns) + " from " + table, (row, number) -> text(row, columns.size())));
        rows.sort(null);
        return new TableRows(columns, rows);
    }

    static List<String> names(JdbcTemplate jdbc) {
        return jdbc.queryForList("""
                select table_name from information_schema.tables
                 where lower(table_schema) = lower(schema()) and table_type like '%TABLE'
                   and lower(table_name) <> 'flyway_schema_history' order by 1""", String.class);
    }

    private static List<String> columns(JdbcTemplate jdbc, String table) {
        return jdbc.queryForList("""
                select column_name from information_schema.columns
                 where table_name = ? and lower(table_schema) = lower(schema()) order by ordinal_position""", String.class, table);
    }

    private static String text(ResultSet row, int columns) throws SQLException {
        List<String> cells = new ArrayList<>();
        for (int column = 1; column <= columns; column++) {
            cells.add(isBinary(row, column) ? hash(row.getBytes(column)) : row.getString(column));
        }
        return String.valueOf(cells);
    }

    private static boolean isBinary(ResultSet row, int column) throws SQLException {
        return switch (row.getMetaData().getColumnType(column)) {
            case Types.BLOB, Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY -> true;
            default -> false;
        };
    }

    private static @Nullable String hash(byte @Nullable [] bytes) {
        return bytes == null ? null : bytes.length + " bytes " + Arrays.hashCode(bytes);
    }
}
