package id.loketnaker.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import org.junit.jupiter.api.Test;

@RequiresMySql
class MySqlServerIT {

    private final MySqlServer server = MySqlServer.shared();

    @Test
    void is_MySQL_8() throws SQLException {
        assertThat(ask(server.freshSchema("versi"), "SELECT version()")).startsWith("8.");
    }

    @Test
    void a_schema_keeps_an_emoji() throws SQLException {
        String url = server.freshSchema("aksara");
        tell(url, "CREATE TABLE kartu (nama varchar(20))");
        tell(url, "INSERT INTO kartu VALUES ('Siti 🙂')");

        assertThat(ask(url, "SELECT nama FROM kartu")).isEqualTo("Siti 🙂");
    }

    @Test
    void a_schema_asked_for_again_is_empty_again() throws SQLException {
        tell(server.freshSchema("ulang"), "CREATE TABLE kartu (nama varchar(20))");

        assertThat(ask(
                        server.freshSchema("ulang"),
                        "SELECT count(*) FROM information_schema.tables" + " WHERE table_schema = 'ulang'"))
                .isEqualTo("0");
    }

    @Test
    void an_instant_is_kept_in_western_Indonesian_time_and_in_whole_seconds() throws SQLException {
        String url = server.freshSchema("waktu");
        tell(url, "CREATE TABLE saat (pada datetime)");
        try (Connection connection = DriverManager.getConnection(url, MySqlServer.USER, MySqlServer.PASSWORD);
                PreparedStatement insert = connection.prepareStatement("INSERT INTO saat VALUES (?)")) {
            insert.setTimestamp(1, Timestamp.from(Instant.parse("2026-03-09T02:15:59.900Z")));
            insert.execute();
        }

        assertThat(ask(url, "SELECT date_format(pada, '%Y-%m-%d %H.%i.%s') FROM saat"))
                .isEqualTo("2026-03-09 09.15.59");
    }

    /** The engine's optimistic locking counts on it, also when the driver sends a batch as one. */
    @Test
    void a_batch_says_of_each_statement_whether_it_found_its_row() throws SQLException {
        String url = server.freshSchema("berkelompok");
        tell(url, "CREATE TABLE kartu (id int PRIMARY KEY, rev int)");
        tell(url, "INSERT INTO kartu VALUES (1, 1), (2, 1), (3, 2), (4, 1), (5, 1)");
        try (Connection connection = DriverManager.getConnection(url, MySqlServer.USER, MySqlServer.PASSWORD);
                PreparedStatement delete = connection.prepareStatement("DELETE FROM kartu WHERE id = ? AND rev = 1")) {
            for (int id = 1; id <= 5; id++) {
                delete.setInt(1, id);
                delete.addBatch();
            }

            assertThat(delete.executeBatch()).containsExactly(1, 1, 0, 1, 1);
        }
    }

    private static void tell(String url, String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, MySqlServer.USER, MySqlServer.PASSWORD);
                Statement told = connection.createStatement()) {
            told.execute(statement);
        }
    }

    private static String ask(String url, String question) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, MySqlServer.USER, MySqlServer.PASSWORD);
                Statement asked = connection.createStatement();
                ResultSet answer = asked.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
