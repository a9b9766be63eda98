package id.loketnaker.benchmark;

import id.loketnaker.testing.MySqlServer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a MySQL server says of the work it did. */
final class MySqlMeter {

    private static final List<String> KINDS = List.of("select", "insert", "update", "delete", "commit");

    private final MySqlServer server;

    MySqlMeter(MySqlServer server) {
        this.server = server;
    }

    /** Statements of all connections so far, by kind; one of several rows counts as one. */
    Map<String, Long> statements() {
        Map<String, Long> counts = new TreeMap<>();
        for (List<String> row : rows("SHOW GLOBAL STATUS LIKE 'Com\\_%'")) {
            String kind = row.get(0).substring("Com_".length());
            if (KINDS.contains(kind)) {
                counts.put(kind, Long.valueOf(row.get(1)));
            }
        }
        counts.put("fsyncs", status("Innodb_os_log_fsyncs") + status("Innodb_data_fsyncs"));
        counts.put("KiB written", (status("Innodb_data_written") + status("Innodb_os_log_written")) / 1024);
        return counts;
    }

    /**
     * Bytes of data and indexes of a schema by table: of the leaf pages in use. What InnoDB reserves for growing is
     * left out; it comes by the megabyte and would hide some hundred cases.
     */
    Map<String, Long> sizes(String schema) {
        for (List<String> table :
                rows("SELECT table_name FROM information_schema.tables WHERE table_schema = '" + schema + "'")) {
            rows("ANALYZE TABLE `" + schema + "`.`" + table.get(0) + "`");
        }
        Map<String, Long> sizes = new TreeMap<>();
        rows("""
                SELECT table_name, sum(stat_value) * @@innodb_page_size FROM mysql.innodb_index_stats
                 WHERE database_name = '%s' AND stat_name = 'n_leaf_pages' GROUP BY table_name""".formatted(schema)).forEach(row -> sizes.put(row.get(0), Long.valueOf(row.get(1))));
        return sizes;
    }

    /** Bytes of the files of a schema. */
    long fileSize(String schema) {
        return Long.parseLong(rows("SELECT sum(file_size) FROM information_schema.innodb_tablespaces WHERE name LIKE '"
                        + schema + "/%'")
                .get(0)
                .get(0));
    }

    /** The statements of a schema by how much time they took, with how often they ran. */
    List<String> digests(String schema, int most) {
        return rows("""
                SELECT count_star, round(sum_timer_wait / 1e9), left(digest_text, 190)
                  FROM performance_schema.events_statements_summary_by_digest
                 WHERE schema_name = '%s' ORDER BY sum_timer_wait DESC LIMIT %d""".formatted(schema, most)).stream()
                .map(row -> "%8s times %8s ms  %s".formatted(row.get(0), row.get(1), row.get(2)))
                .toList();
    }

    void forgetDigests() {
        tell("TRUNCATE performance_schema.events_statements_summary_by_digest");
    }

    private long status(String name) {
        return rows("SHOW GLOBAL STATUS LIKE '" + name + "'").stream()
                .mapToLong(row -> Long.parseLong(row.get(1)))
                .sum();
    }

    private List<List<String>> rows(String question) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            List<List<String>> rows = new ArrayList<>();
            while (answer.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= answer.getMetaData().getColumnCount(); column++) {
                    row.add(String.valueOf(answer.getString(column)));
                }
                rows.add(row);
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(question, e);
        }
    }

    void tell(String command) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(command);
        } catch (SQLException e) {
            throw new IllegalStateException(command, e);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(server.url("information_schema"), MySqlServer.USER, MySqlServer.PASSWORD);
    }
}
