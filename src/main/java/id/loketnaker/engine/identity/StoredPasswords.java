package id.loketnaker.engine.identity;

import id.loketnaker.audit.AuditKind;
import id.loketnaker.audit.AuditTrail;
import org.camunda.bpm.engine.identity.PasswordPolicy;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * How passwords lie in the database: as {@link Argon2Hash} makes them. One of a former version is hashed anew when its
 * user logs in; nobody has to do anything. Every refusal takes as long, so that nobody learns from it whether a user
 * exists.
 */
final class StoredPasswords {

    /** What the audit trail says of a log-in with a password that the rules of today would refuse. */
    static final String WEAK = "weakPassword";

    private final Argon2Hash hash;
    private final JdbcTemplate jdbc;
    private final AuditTrail trail;

    StoredPasswords(Argon2Hash hash, JdbcTemplate jdbc, AuditTrail trail) {
        this.hash = hash;
        this.jdbc = jdbc;
        this.trail = trail;
    }

    void takeAsLong(String password) {
        hash.encrypt(password);
    }

    /** After a password was compared with the one that is stored. */
    void renew(UserEntity user, String password, boolean right) {
        if (hash.isCurrent(user.getPassword())) {
            return;
        }
        if (!right) {
            takeAsLong(password);
            return;
        }
        if (!isGood(user, password)) {
            trail.done(AuditKind.USER, user.getId(), WEAK, user.getId()); // the only moment at which it can be seen
        }
        UserEntity anew = new UserEntity(user.getId());
        anew.setPassword(password);
        anew.encryptPassword();
        // Not through the engine: of two log-ins at the same time one would fail, and a change of password meanwhile be
        // lost.
        jdbc.update(
                "update ACT_ID_USER set PWD_ = ?, SALT_ = ? where ID_ = ? and PWD_ = ?",
                anew.getPassword(),
                anew.getSalt(),
                user.getId(),
                user.getPassword());
    }

    private static boolean isGood(UserEntity user, String password) {
        ProcessEngineConfigurationImpl engine = Context.getProcessEngineConfiguration();
        PasswordPolicy policy = engine.getPasswordPolicy();
        return !engine.isEnablePasswordPolicy()
                || policy.getRules().stream().allMatch(rule -> rule.execute(password, user));
    }
}
