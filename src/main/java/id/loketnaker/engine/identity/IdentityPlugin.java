package id.loketnaker.engine.identity;

import id.loketnaker.absences.Absences;
import id.loketnaker.audit.AuditTrail;
import id.loketnaker.engine.FormerNames;
import id.loketnaker.engine.OwnSession;
import id.loketnaker.perimeter.LoginAttempts;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Hangs our users into the engine: whoever checks a password, page or REST, asks them. */
@Component
class IdentityPlugin extends AbstractProcessEnginePlugin {

    private final LoginAttempts attempts;
    private final Argon2Hash hash;
    private final StoredPasswords passwords;
    private final FormerNames formerNames;
    private final Absences absences;
    private final boolean strict;

    IdentityPlugin(
            LoginAttempts attempts,
            JdbcTemplate jdbc,
            AuditTrail trail,
            FormerNames formerNames,
            Absences absences,
            @Value("${loketnaker.passwords.memory:16MB}") DataSize memory,
            @Value("${loketnaker.passwords.passes:2}") int passes,
            @Value("${loketnaker.passwords.strict:true}") boolean strict) {
        this.attempts = attempts;
        this.hash = new Argon2Hash((int) memory.toKilobytes(), passes);
        this.passwords = new StoredPasswords(hash, jdbc, trail);
        this.formerNames = formerNames;
        this.absences = absences;
        this.strict = strict;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setIdentityProviderSessionFactory(
                new OwnSession(Identities.class, () -> new Identities(attempts, passwords, formerNames, absences)));
        engine.setPasswordEncryptor(hash); // what was hashed before still checks, and is hashed anew at the next log-in
        engine.setEnablePasswordPolicy(strict);
        if (strict) {
            engine.setPasswordPolicy(new PasswordRules());
        }
    }
}
