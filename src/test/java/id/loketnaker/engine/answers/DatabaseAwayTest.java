package id.loketnaker.engine.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import id.loketnaker.testing.EngineTest;
import id.loketnaker.testing.Rest;
import id.loketnaker.testing.WebVisitor;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Nobody gets a connection, as when the database is away: everybody reads the same, and goes on as before after it. */
@EngineTest
class DatabaseAwayTest {

    private static final int SHORTEST_MS = 250;
    private static final String CARDS = "/camunda/api/tasklist/plugin/loketnaker/default/task-cards";

    @Autowired
    HikariDataSource database;

    @Autowired
    Rest rest;

    @LocalServerPort
    int port;

    private final List<Connection> taken = new ArrayList<>();
    private long patience;
    private WebVisitor official = null;

    @BeforeEach
    void an_official_and_no_connection() throws SQLException {
        official = WebVisitor.of(port, "mediator.melati");
        patience = database.getConnectionTimeout();
        for (int connection = 0; connection < database.getMaximumPoolSize(); connection++) {
            taken.add(database.getConnection());
        }
        database.setConnectionTimeout(SHORTEST_MS);
    }

    @AfterEach
    void all_is_back() throws SQLException {
        database.setConnectionTimeout(patience);
        for (Connection connection : taken) {
            connection.close();
        }
        taken.clear();
        await().until(() -> official.get(CARDS).statusCode() == 200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                CARDS,
                "/camunda/app/tasklist/default/",
                "/camunda/api/engine/engine/default/task",
                "/publik/layanan"
            })
    void every_page_and_resource_says_so(String path) {
        HttpResponse<byte[]> answer = official.get(path);

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
        assertThat(new String(answer.body(), StandardCharsets.UTF_8))
                .contains("sistem sedang tersambung kembali")
                .doesNotContainIgnoringCase("hikari")
                .doesNotContain("Exception", "SQL", "JDBC");
    }

    @Test
    void rest_of_a_machine_reads_it_too() {
        Rest.Answer answer = rest.get("mediator.melati", "/task");

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.json().path("type").asText()).isEqualTo("DatabaseAway");
        assertThat(answer.json().path("message").asText()).startsWith("Sebentar, sistem sedang tersambung kembali.");
    }

    @Test
    void who_was_logged_in_still_is_afterwards() throws SQLException {
        assertThat(official.get(CARDS).statusCode()).isEqualTo(503);

        all_is_back();

        assertThat(official.send(
                                "POST",
                                "/camunda/api/engine/engine/default/task",
                                Map.of("Content-Type", "application/json"),
                                "{}".getBytes(StandardCharsets.UTF_8))
                        .statusCode())
                .isEqualTo(200);
    }
}
