package id.loketnaker.engine.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.loketnaker.audit.AuditKind;
import id.loketnaker.audit.AuditTrail;
import id.loketnaker.audit.Caller;
import id.loketnaker.audit.UnknownNames;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.IdentityService;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Tells of every password that was checked: each log-in of a page, each refusal. REST brings the password with each
 * request; of the accepted ones a quarter of an hour of one user at one address counts as one log-in. The log says
 * that there was one, and of nobody: who it was is for the trail.
 */
@Component
class AuditedLogIns {

    private static final Logger LOG = LoggerFactory.getLogger(AuditedLogIns.class);

    private static final Duration ONE_LOG_IN = Duration.ofMinutes(15);
    private static final int MOST = 10_000;
    private static final String PAGE = "/auth/user/";

    private final AuditTrail trail;
    private final UnknownNames unknown;
    private final Cache<String, Boolean> told;

    AuditedLogIns(AuditTrail trail, UnknownNames unknown, Clock clock) {
        this.trail = trail;
        this.unknown = unknown;
        this.told = Caffeine.newBuilder()
                .expireAfterWrite(ONE_LOG_IN)
                .maximumSize(MOST)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .build();
    }

    /** Outside a request the application itself asks, such as for a password of the demonstration. */
    void tell(IdentityService identity, @Nullable String user, boolean right) {
        Caller caller = Caller.present().orElse(null);
        if (caller == null || user == null) {
            return;
        }
        if (right) {
            RightPassword.was(user);
        }
        String door = caller.path().contains(PAGE) ? "page" : "rest";
        if (!right) {
            LOG.info("Log-in ditolak ({}): kata sandi keliru atau pengguna tidak dikenal", door);
            boolean known = identity.createUserQuery().userId(user).count() > 0;
            trail.refused(AuditKind.LOG_IN, known ? user : unknown.mark(user), door, null);
        } else if (door.equals("page") || told.asMap().putIfAbsent(user + ' ' + caller.address(), true) == null) {
            LOG.info("Log-in diterima ({})", door);
            trail.done(AuditKind.LOG_IN, user, door, null);
        }
    }
}
