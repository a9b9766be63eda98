package id.loketnaker.engine.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.junit.jupiter.api.Test;

/** Two nodes on one database: what one withdraws, the other learns by asking again. */
class KnownGrantsTest {

    private static final Duration LONGEST = Duration.ofSeconds(5);

    private Instant now = Instant.parse("2026-08-03T02:00:00Z");
    private final AtomicBoolean granted = new AtomicBoolean(true);
    private final KnownGrants otherNode = new KnownGrants(new Clock() {
        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    @Test
    void a_right_that_another_node_withdraws_ends_after_five_seconds() {
        assertThat(mayWork()).isTrue();
        granted.set(false);

        now = now.plus(LONGEST).plusMillis(1);

        assertThat(mayWork()).isFalse();
    }

    @Test
    void asking_all_the_time_keeps_no_right_alive() {
        assertThat(mayWork()).isTrue();
        granted.set(false);

        for (int second = 0; second < LONGEST.toSeconds(); second++) {
            now = now.plusSeconds(1);
            mayWork();
        }
        now = now.plusMillis(1);

        assertThat(mayWork()).isFalse();
    }

    @Test
    void meanwhile_the_database_is_not_asked_again() {
        assertThat(mayWork()).isTrue();
        granted.set(false);

        now = now.plus(LONGEST);

        assertThat(mayWork()).isTrue();
    }

    @Test
    void a_right_that_was_not_there_is_looked_for_again_at_once() {
        granted.set(false);
        assertThat(mayWork()).isFalse();
        granted.set(true);

        assertThat(mayWork()).isTrue();
    }

    private boolean mayWork() {
        return otherNode.holds(
                "petugas", List.of("mediator"), ProcessDefinitionPermissions.TASK_WORK, "mediasi", granted::get);
    }
}
