package id.loketnaker.perimeter;

import id.loketnaker.values.Fingerprint;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The wrong tries of all nodes that work on one database, and those from before a restart. Only wrong ones are written,
 * so that a right password costs a question and no more. Kept by a digest: what people type in the place of their name
 * is not for a table.
 */
@Component
class SharedTries {

    private final JdbcTemplate jdbc;
    private final Clock clock;

    SharedTries(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** When all tries of one will have been forgotten, as far as all nodes together know. */
    Optional<Instant> forgotten(String who) {
        return jdbc
                .queryForList("select forgotten_ms from ln_login_try where who = ?", Long.class, Fingerprint.of(who))
                .stream()
                .map(Instant::ofEpochMilli)
                .findFirst();
    }

    /** One more, which is forgotten so much later. */
    void add(String who, Duration every) {
        long now = clock.millis();
        String key = Fingerprint.of(who);
        if (!added(key, now, every)) {
            try {
                jdbc.update("insert into ln_login_try (who, forgotten_ms) values (?, ?)", key, now + every.toMillis());
            } catch (DuplicateKeyException otherNode) {
                added(key, now, every);
            }
        }
    }

    private boolean added(String key, long now, Duration every) {
        return jdbc.update(
                        "update ln_login_try set forgotten_ms = greatest(forgotten_ms, ?) + ? where who = ?",
                        now,
                        every.toMillis(),
                        key)
                > 0;
    }

    void forget(String who) {
        jdbc.update("delete from ln_login_try where who = ?", Fingerprint.of(who));
    }

    @Scheduled(fixedDelayString = "${loketnaker.attempts.interval:PT10M}")
    void sweep() {
        jdbc.update("delete from ln_login_try where forgotten_ms < ?", clock.millis());
    }
}
