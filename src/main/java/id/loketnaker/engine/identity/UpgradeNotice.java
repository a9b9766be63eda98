package id.loketnaker.engine.identity;

import id.loketnaker.audit.AuditKind;
import id.loketnaker.audit.AuditSearch;
import id.loketnaker.engine.WeakPasswords;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.camunda.bpm.engine.impl.util.EncryptionUtil;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells the administrator, in the log of each start and on a page, whose password of a former version would be refused
 * today. They go on logging in: nobody is locked out by an upgrade. What everybody tries first is found by trying it;
 * what is merely short shows when its user logs in, and stands on the audit trail since.
 */
@Component
class UpgradeNotice implements WeakPasswords {

    private static final Logger LOG = LoggerFactory.getLogger(UpgradeNotice.class);

    private final IdentityService identity;
    private final ProcessEngineConfigurationImpl engine;
    private final AuditSearch trail;

    UpgradeNotice(IdentityService identity, ProcessEngineConfigurationImpl engine, AuditSearch trail) {
        this.identity = identity;
        this.engine = engine;
        this.trail = trail;
    }

    @EventListener(ApplicationReadyEvent.class)
    void tell() {
        List<String> weak = users();
        if (!weak.isEmpty()) {
            LOG.warn(
                    "Kata sandi pengguna ini mudah ditebak dan perlu segera diganti (Cockpit, Perlu dibenahi): {}",
                    String.join(", ", weak));
        }
    }

    @Override
    public boolean areRuled() {
        return engine.isEnablePasswordPolicy();
    }

    @Override
    public List<String> users() {
        return areRuled() ? weak() : List.of();
    }

    private List<String> weak() {
        Set<String> seen =
                Set.copyOf(trail.lastlyTold(AuditKind.USER, StoredPasswords.WEAK, AuditedChange.NEW_PASSWORD));
        return identity.createUserQuery().orderByUserId().asc().list().stream()
                .filter(UserEntity.class::isInstance)
                .map(UserEntity.class::cast)
                .filter(user -> seen.contains(user.getId()) || isKnown(user))
                .map(User::getId)
                .toList();
    }

    /** Those that were hashed since were checked as they were chosen, and would take long to try. */
    private boolean isKnown(UserEntity user) {
        String stored = user.getPassword();
        return stored != null
                && !stored.startsWith("{" + Argon2Hash.NAME + "}")
                && Stream.concat(Stream.of("", user.getId()), KnownPasswords.WORDS.stream())
                        .map(word -> EncryptionUtil.saltPassword(word, user.getSalt()))
                        .anyMatch(salted -> engine.getPasswordManager().check(salted, stored));
    }
}
