package id.loketnaker.engine.identity;

import id.loketnaker.audit.AuditKind;
import id.loketnaker.audit.AuditTrail;
import id.loketnaker.casework.WhoIsPresent;
import id.loketnaker.engine.UserLocks;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Locks lie where the engine keeps its own, which end by themselves; one made by hand never does. So Camunda's button
 * in Admin unlocks, too.
 */
@Component
class HandLocks implements UserLocks {

    private static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

    /** A lock that ends after this was made by hand, whatever the database makes of a time zone. */
    private static final Instant SOME_DAY = NEVER.minus(2, ChronoUnit.DAYS);

    private final JdbcTemplate jdbc;
    private final IdentityService identity;
    private final AuditTrail trail;
    private final WhoIsPresent present;

    HandLocks(JdbcTemplate jdbc, IdentityService identity, AuditTrail trail, WhoIsPresent present) {
        this.jdbc = jdbc;
        this.identity = identity;
        this.trail = trail;
        this.present = present;
    }

    @Override
    @Transactional
    public void lock(String userId) {
        trail.done(AuditKind.USER, present.userId(), "lockUser", userId);
        jdbc.update(
                "update ACT_ID_USER set LOCK_EXP_TIME_ = ?, REV_ = REV_ + 1 where ID_ = ?",
                Timestamp.from(NEVER),
                userId);
    }

    /** The engine writes it on the audit trail. */
    @Override
    public void unlock(String userId) {
        identity.unlockUser(userId);
    }

    @Override
    public boolean isLocked(String userId) {
        return !jdbc.queryForList(
                        "select ID_ from ACT_ID_USER where ID_ = ? and LOCK_EXP_TIME_ > ?",
                        String.class,
                        userId,
                        Timestamp.from(SOME_DAY))
                .isEmpty();
    }

    static boolean isLocked(UserEntity user) {
        Date until = user.getLockExpirationTime();
        return until != null && until.toInstant().isAfter(SOME_DAY);
    }
}
