package id.loketnaker.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackOffTest {

    private static final Instant NOON = Instant.parse("2026-08-03T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "1, 2026-08-03T12:01:00Z",
        "2, 2026-08-03T12:05:00Z",
        "3, 2026-08-03T12:30:00Z",
        "4, 2026-08-03T14:00:00Z",
        "5, 2026-08-04T00:00:00Z"
    })
    void each_wait_is_longer(int tries, Instant next) {
        assertThat(BackOff.after(tries, NOON)).contains(next);
    }

    @Test
    void the_sixth_try_in_vain_is_the_last() {
        assertThat(BackOff.after(6, NOON)).isEmpty();
    }
}
