package id.loketnaker.audit;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes the trail, and can do nothing else with it. */
@Service
public class AuditTrail {

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

    private void write(AuditKind kind, @Nullable String by, String action, @Nullable String object, boolean accepted) {
        jdbc.update(
                "insert into ln_audit (happened_at, kind, user_id, from_address, action, object, accepted)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                Timestamp.from(clock.instant().truncatedTo(ChronoUnit.SECONDS)),
                kind.name(),
                cut(by),
                cut(Caller.present().map(Caller::address).orElse(null)),
                action,
                cut(object),
                accepted);
    }

    private static @Nullable String cut(@Nullable String text) {
        return text == null || text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + '…';
    }
}
