package id.loketnaker.perimeter;

import id.loketnaker.values.Fingerprint;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import java.util.function.IntFunction;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How often something was sent from an address within the last hour, on all nodes; kept as a digest and for that hour
 * only. What was refused does not count.
 */
@Component
public class PublicSenders {

    private static final long REMEMBERED = Duration.ofHours(1).toMillis();
    private static final String SENDERS = "kiriman publik ";

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PublicSenders(JdbcTemplate jdbc, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Sends something, one after the other; it is sent and counted, or neither.
     *
     * @param sending told how much was sent from there before; what it throws was not sent
     */
    public synchronized <T> T send(HttpServletRequest request, IntFunction<T> sending) {
        return Objects.requireNonNull(transaction.execute(status -> counted(request, sending)));
    }

    private <T> T counted(HttpServletRequest request, IntFunction<T> sending) {
        String who = Fingerprint.of(SENDERS + Callers.addressOf(request));
        long now = clock.millis();
        Integer before = jdbc.queryForObject(
                "select count(*) from ln_public_sender where who = ? and sent_ms > ? and sent_ms <= ?",
                Integer.class,
                who,
                now - REMEMBERED,
                now);
        T sent = sending.apply(before == null ? 0 : before);
        jdbc.update(
                "insert into ln_public_sender (id, who, sent_ms) values (?, ?, ?)",
                UUID.randomUUID().toString(),
                who,
                now);
        return sent;
    }

    @Scheduled(fixedDelayString = "${loketnaker.attempts.interval:PT10M}")
    void sweep() {
        jdbc.update("delete from ln_public_sender where sent_ms < ?", clock.millis() - REMEMBERED);
    }
}
