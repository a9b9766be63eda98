package id.loketnaker.perimeter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.datasource.AbstractDataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** While the database is away nobody reads the words of its driver, and nobody waits for it in vain. */
class DatabaseGateTest {

    private static final String NONE = "HikariPool-1 - Connection is not available";
    private static final String DRIVER = "Communications link failure: db.kantor.test:3306";

    private final AtomicBoolean stopped = new AtomicBoolean(true);
    private final AtomicInteger asked = new AtomicInteger();
    private final Reachability reachability = new Reachability(new StoppedDataSource());
    private final DatabaseGate gate = new DatabaseGate(reachability);

    @AfterEach
    void nobody_asks_any_longer() {
        reachability.stop();
    }

    @Test
    void who_finds_it_away_reads_so_and_the_next_are_not_even_let_in() throws Exception {
        MockHttpServletResponse first = answer("application/json", failing(new SQLException(DRIVER, "08S01")));
        MockHttpServletResponse second = answer("text/html,*/*", counting());

        assertThat(first.getStatus()).isEqualTo(503);
        assertThat(first.getHeader("Retry-After")).isEqualTo("5");
        assertThat(text(first))
                .contains("Sebentar, sistem sedang tersambung kembali")
                .doesNotContain("link failure");
        assertThat(second.getStatus()).isEqualTo(503);
        assertThat(second.getHeader("Retry-After")).isEqualTo("5");
        assertThat(second.getContentType()).startsWith("text/html");
        assertThat(text(second)).contains("<p>Sebentar, sistem sedang tersambung kembali");
        assertThat(asked).hasValue(0);
    }

    @Test
    void once_it_is_back_everybody_is_let_in() throws Exception {
        answer("*/*", failing(new SQLTransientConnectionException(NONE, "08S01", new SQLException(DRIVER, "08S01"))));
        assertThat(reachability.isAway()).isTrue();

        stopped.set(false);

        await().until(() -> !reachability.isAway());
        assertThat(answer("*/*", counting()).getStatus()).isEqualTo(200);
        assertThat(asked).hasValue(1);
    }

    @ParameterizedTest
    @MethodSource
    void no_connection_that_is_free_is_answered_alone_and_one_that_cannot_be_made_for_all(
            SQLException reason, boolean away) throws Exception {
        MockHttpServletResponse one = answer("application/json", failing(reason));

        assertThat(one.getStatus()).isEqualTo(503);
        assertThat(one.getHeader("Retry-After")).isEqualTo("5");
        assertThat(reachability.isAway()).isEqualTo(away);
        assertThat(answer("*/*", counting()).getStatus()).isEqualTo(away ? 503 : 200);
    }

    static Stream<Arguments> no_connection_that_is_free_is_answered_alone_and_one_that_cannot_be_made_for_all() {
        return Stream.of(
                Arguments.of(new SQLTransientConnectionException(NONE), false),
                Arguments.of(
                        new SQLTransientConnectionException(NONE, "28000", new SQLException("denied", "28000")), false),
                Arguments.of(new SQLTransientConnectionException(NONE, null, new SQLException(DRIVER, "08001")), true),
                Arguments.of(new SQLTransientConnectionException(NONE, new SQLNonTransientConnectionException()), true),
                Arguments.of(new SQLRecoverableException(DRIVER), true));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void who_turns_it_into_an_answer_tells_which_it_was(boolean lost) throws Exception {
        SQLException reason = new SQLTransientConnectionException(NONE, lost ? "08S01" : "");

        answer("*/*", (request, response) -> {
            RequestContextHolder.setRequestAttributes(new ServletRequestAttributes((HttpServletRequest) request));
            try {
                assertThat(LostDatabase.isReasonOf(reason)).isTrue();
            } finally {
                RequestContextHolder.resetRequestAttributes();
            }
            assertThat(Refusal.notedOn(request)).hasValue(LostDatabase.ANSWER);
        });

        assertThat(reachability.isAway()).isEqualTo(lost);
    }

    @Test
    void a_failure_that_somebody_else_answers_counts_too() throws Exception {
        answer("*/*", (request, response) -> LostDatabase.ANSWER.noteOn(request));

        assertThat(reachability.isAway()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23000", "40001", "42S02", "HYT00", ""})
    void any_other_failure_of_a_statement_is_not_taken_for_it(String state) {
        assertThatThrownBy(() -> answer("*/*", failing(new SQLException("Duplicate entry", state))))
                .isInstanceOf(ServletException.class);
        assertThat(reachability.isAway()).isFalse();
    }

    private static FilterChain failing(SQLException reason) {
        return (request, response) -> {
            response.getWriter().write(DRIVER);
            throw new ServletException(new DataAccessResourceFailureException("no connection", reason));
        };
    }

    private FilterChain counting() {
        return (request, response) -> asked.incrementAndGet();
    }

    private MockHttpServletResponse answer(String accepted, FilterChain chain) throws ServletException, IOException {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/engine-rest/task");
        request.addHeader("Accept", accepted);
        MockHttpServletResponse response = new MockHttpServletResponse();
        gate.doFilter(request, response, chain);
        return response;
    }

    private static String text(MockHttpServletResponse response) throws IOException {
        return response.getContentAsString(StandardCharsets.UTF_8);
    }

    private final class StoppedDataSource extends AbstractDataSource {

        private final DriverManagerDataSource running = new DriverManagerDataSource("jdbc:h2:mem:");

        @Override
        public Connection getConnection() throws SQLException {
            if (stopped.get()) {
                throw new SQLTransientConnectionException(DRIVER);
            }
            return running.getConnection();
        }

        @Override
        public Connection getConnection(String user, String password) throws SQLException {
            return getConnection();
        }
    }
}
