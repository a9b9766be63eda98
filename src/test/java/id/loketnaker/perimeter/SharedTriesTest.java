package id.loketnaker.perimeter;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.testing.EngineTest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Two nodes on one database: who guesses has as many tries at both together as at one. */
@EngineTest
class SharedTriesTest {

    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final Instant NOON = Instant.parse("2026-08-03T05:00:00Z");
    private static final String USER = "kepala-dinas.melati";

    @Autowired
    JdbcTemplate jdbc;

    private LoginAttempts one;
    private LoginAttempts other;

    @BeforeEach
    void two_nodes() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr("198.51.100." + NEXT.incrementAndGet());
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        one = nodeAt(NOON);
        other = nodeAt(NOON);
    }

    @AfterEach
    void nothing_is_left() {
        RequestContextHolder.resetRequestAttributes();
        jdbc.update("delete from ln_login_try");
    }

    @Test
    void both_count_together() {
        assertThat(triesUntilRefused(List.of(one, other))).isEqualTo(5);
        assertThat(isRight(one)).isFalse();
        assertThat(isRight(other)).isFalse();
    }

    @Test
    void a_node_that_starts_anew_knows_what_was_tried_before() {
        assertThat(triesUntilRefused(List.of(one))).isEqualTo(5);

        assertThat(isRight(nodeAt(NOON))).isFalse();
        assertThat(isRight(nodeAt(NOON.plus(Duration.ofMinutes(1))))).isTrue();
    }

    @Test
    void the_right_password_forgets_the_wrong_ones_for_all() {
        isWrong(one);
        isWrong(one);
        assertThat(isRight(one)).isTrue();

        assertThat(triesUntilRefused(List.of(nodeAt(NOON)))).isEqualTo(5);
    }

    @Test
    void a_clock_that_is_set_back_keeps_nobody_out() {
        triesUntilRefused(List.of(one));

        assertThat(isRight(nodeAt(NOON.minus(Duration.ofDays(100))))).isTrue();
    }

    @Test
    void nobody_is_named_in_the_table_and_what_no_longer_counts_goes() {
        isWrong(one);
        assertThat(jdbc.queryForList("select who from ln_login_try", String.class))
                .hasSize(2)
                .allMatch(who -> who.matches("[0-9a-f]{64}"));

        new SharedTries(jdbc, clockAt(NOON.plusSeconds(59))).sweep();
        assertThat(rows()).as("the address is forgotten after ten seconds").isOne();
        new SharedTries(jdbc, clockAt(NOON.plusSeconds(61))).sweep();
        assertThat(rows()).isZero();
    }

    @Test
    void a_right_password_writes_nothing() {
        assertThat(isRight(one)).isTrue();

        assertThat(rows()).isZero();
    }

    private int triesUntilRefused(List<LoginAttempts> nodes) {
        int tries = 0;
        while (isWrong(nodes.get(tries % nodes.size()))) {
            tries++;
        }
        return tries;
    }

    /** Whether the password was looked at. */
    private static boolean isWrong(LoginAttempts node) {
        AtomicInteger looked = new AtomicInteger();
        assertThat(node.succeeds(USER, () -> looked.incrementAndGet() < 0)).isFalse();
        return looked.get() > 0;
    }

    private static boolean isRight(LoginAttempts node) {
        return node.succeeds(USER, () -> true);
    }

    private LoginAttempts nodeAt(Instant now) {
        return new LoginAttempts(new SharedTries(jdbc, clockAt(now)), clockAt(now));
    }

    private static Clock clockAt(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    private int rows() {
        return jdbc.queryForObject("select count(*) from ln_login_try", Integer.class);
    }
}
