package id.loketnaker.perimeter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

class AllowanceTest {

    private static final Instant NOON = Instant.parse("2026-08-03T05:00:00Z");

    private final Allowance allowance = new Allowance(3, Duration.ofMinutes(1), new NoNodes());

    @Test
    void so_many_at_once_and_one_more_each_time_some_has_passed() {
        takeAll(NOON);

        assertThat(allowance.take("a", NOON)).contains(Duration.ofMinutes(1));
        assertThat(allowance.take("a", NOON.plusSeconds(59))).contains(Duration.ofSeconds(1));
        assertThat(allowance.take("a", NOON.plusSeconds(60))).isEmpty();
        assertThat(allowance.take("a", NOON.plusSeconds(60))).contains(Duration.ofMinutes(1));
        assertThat(allowance.take("b", NOON)).as("somebody else").isEmpty();
    }

    @Test
    void who_tries_on_waits_no_longer() {
        takeAll(NOON);
        for (int second = 0; second < 60; second++) {
            assertThat(allowance.take("a", NOON.plusSeconds(second))).isPresent();
        }

        assertThat(allowance.take("a", NOON.plusSeconds(60))).isEmpty();
    }

    @Test
    void what_is_given_back_was_never_taken() {
        takeAll(NOON);
        allowance.giveBack("a");
        assertThat(allowance.take("a", NOON)).isEmpty();
        assertThat(allowance.take("a", NOON)).isPresent();

        allowance.giveAllBack("a");
        takeAll(NOON);
    }

    @Test
    void a_clock_that_is_set_back_keeps_nobody_out() {
        takeAll(NOON);

        takeAll(NOON.minus(Duration.ofDays(100)));
    }

    private void takeAll(Instant now) {
        for (int take = 0; take < 3; take++) {
            assertThat(allowance.take("a", now)).isEmpty();
        }
    }

    /** Nobody else counts; what nodes count together is asked by {@link SharedTriesTest}. */
    private static final class NoNodes extends SharedTries {

        NoNodes() {
            super(new JdbcTemplate(), Clock.systemUTC());
        }

        @Override
        Optional<Instant> forgotten(String who) {
            return Optional.empty();
        }
    }
}
