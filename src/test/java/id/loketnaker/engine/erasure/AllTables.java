package id.loketnaker.engine.erasure;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every cell of every table of ours and of Camunda, also of one that will be made tomorrow. */
final class AllTables {

    private static final Set<Integer> BYTES = Set.of(Types.BLOB, Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY);

    private final JdbcTemplate jdbc;

    AllTables(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The columns, such as {@code ln_case.applicant}, in which one of the texts stands, whatever its capitals. */
    Set<String> columnsWith(Collection<String> texts) {
        return new TreeSet<>(jdbc.execute((ConnectionCallback<Set<String>>) connection -> found(connection, texts)));
    }

    private static Set<String> found(Connection connection, Collection<String> texts) throws SQLException {
        Set<String> found = new TreeSet<>();
        for (String table : tables(connection)) {
            try (Statement all = connection.createStatement();
                    ResultSet rows = all.executeQuery("select * from " + table)) {
                while (rows.next()) {
                    for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                        String cell = cell(rows, i).toLowerCase(Locale.ROOT);
                        if (texts.stream().anyMatch(text -> cell.contains(text.toLowerCase(Locale.ROOT)))) {
                            found.add((table + "." + rows.getMetaData().getColumnName(i)).toLowerCase(Locale.ROOT));
                        }
                    }
                }
            }
        }
        return found;
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet each =
                connection.getMetaData().getTables(connection.getCatalog(), connection.getSchema(), null, null)) {
            while (each.next()) {
                String name = each.getString("TABLE_NAME");
                if (name.toLowerCase(Locale.ROOT).matches("(act|ln)_.*")) {
                    tables.add(name);
                }
            }
        }
        return tables;
    }

    private static String cell(ResultSet rows, int column) throws SQLException {
        if (BYTES.contains(rows.getMetaData().getColumnType(column))) {
            byte[] bytes = rows.getBytes(column);
            return bytes == null ? "" : new String(bytes, StandardCharsets.ISO_8859_1);
        }
        String text = rows.getString(column);
        return text == null ? "" : text;
    }
}
