package id.loketnaker.engine.identity;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.camunda.bpm.engine.impl.util.EncryptionUtil;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells the administrator, in the log of each start, whose password of a former version would be refused today. They go
 * on logging in: nobody is locked out by an upgrade.
 */
@Component
class UpgradeNotice {

    private static final Logger LOG = LoggerFactory.getLogger(UpgradeNotice.class);

    private final IdentityService identity;
    private final ProcessEngineConfigurationImpl engine;
    private final boolean strict;

    UpgradeNotice(
            IdentityService identity,
            ProcessEngineConfigurationImpl engine,
            @Value("${loketnaker.passwords.strict:true}") boolean strict) {
        this.identity = identity;
        this.engine = engine;
        this.strict = strict;
    }

    @EventListener(ApplicationReadyEvent.class)
    void tell() {
        List<String> weak = strict ? withKnownPassword() : List.of();
        if (!weak.isEmpty()) {
            LOG.warn(
                    "Kata sandi pengguna ini mudah ditebak dan perlu segera diganti (Admin, Pengguna): {}",
                    String.join(", ", weak));
        }
    }

    List<String> withKnownPassword() {
        return identity.createUserQuery().orderByUserId().asc().list().stream()
                .filter(UserEntity.class::isInstance)
                .map(UserEntity.class::cast)
                .filter(this::isKnown)
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
