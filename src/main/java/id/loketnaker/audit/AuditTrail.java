package id.loketnaker.audit;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes the trail, and can do nothing else with it. */
@Service
public class AuditTrail {

    /** What somebody reads again within this time is the same reading. */
    public static final Duration ONE_READING = Duration.ofMinutes(15);

    private static final int LONGEST = 255;

    private final JdbcTemplate jdbc;
    private final Clock clock;

    AuditTrail(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * What was done; in the transaction that does it, if there is one, so that neither is without the other.
     *
     * @param by user id; nobody when the system acts by itself
     * @param action a word of the kind
     * @param object on what
     */
    @Transactional
    public void done(AuditKind kind, @Nullable String by, String action, @Nullable String object) {
        write(kind, by, action, object, true);
    }

    /** What was not let be done; kept, whatever becomes of the transaction that tried it. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void refused(AuditKind kind, @Nullable String by, String action, @Nullable String object) {
        write(kind, by, action, object, false);
    }

    /**
     * What was read of a case; once for as long as {@link #ONE_READING}.
     *
     * @param what a word of {@link AuditKind#CASE_READ}
     * @param object of which case
     */
    @Transactional
    public void read(String by, String what, String object) {
        Instant now = now();
        Long already = jdbc.queryForObject(
                "select count(*) from ln_audit where object = ? and happened_at > ? and happened_at <= ?"
                        + " and user_id = ? and kind = ? and action = ? and accepted = true",
                Long.class,
                cut(object),
                Timestamp.from(now.minus(ONE_READING)),
                Timestamp.from(now),
                cut(by),
                AuditKind.CASE_READ.name(),
                what);
        if (already == null || already == 0) {
            write(AuditKind.CASE_READ, by, what, object, true);
        }
    }

    private void write(AuditKind kind, @Nullable String by, String action, @Nullable String object, boolean accepted) {
        jdbc.update(
                "insert into ln_audit (happened_at, kind, user_id, from_address, action, object, accepted)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                Timestamp.from(now()),
                kind.name(),
                cut(by),
                cut(Caller.present().map(Caller::address).orElse(null)),
                action,
                cut(object),
                accepted);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    private static @Nullable String cut(@Nullable String text) {
        return text == null || text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + '…';
    }
}
