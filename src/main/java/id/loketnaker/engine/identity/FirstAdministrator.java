package id.loketnaker.engine.identity;

import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.User;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Makes the first administrator from the environment. Without one, Camunda's set-up page would let any visitor become
 * it, so the application does not start before somebody is named. Who has the machine, and lost every administrator or
 * their passwords, gets back in the same way, by {@code LOKETNAKER_ADMIN_RESTORE}.
 */
@Component
@Order(0)
@Profile("!demo & !uji")
class FirstAdministrator implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final IdentityService identity;
    private final Administrators administrators;
    private final String id;
    private final String password;
    private final boolean restore;

    FirstAdministrator(
            IdentityService identity,
            Administrators administrators,
            @Value("${loketnaker.admin.id:}") String id,
            @Value("${loketnaker.admin.password:}") String password,
            @Value("${loketnaker.admin.restore:false}") boolean restore) {
        this.identity = identity;
        this.administrators = administrators;
        this.id = id;
        this.password = password;
        this.restore = restore;
    }

    @Override
    public void afterSingletonsInstantiated() {
        boolean first =
                identity.createUserQuery().memberOfGroup(Groups.CAMUNDA_ADMIN).count() == 0;
        if (first || restore) {
            AdministratorPassword.check(id, password);
            User user = existing().orElseGet(this::made);
            user.setPassword(password);
            identity.saveUser(user);
            administrators.appoint(id);
        }
        if (restore) {
            identity.unlockUser(id); // locked by hand, or by wrong passwords
            LOG.warn(
                    "Pengguna {} kini administrator dengan kata sandi dari LOKETNAKER_ADMIN_PASSWORD."
                            + " Hapus LOKETNAKER_ADMIN_RESTORE sebelum dijalankan lagi.",
                    id);
        }
    }

    private Optional<User> existing() {
        return Optional.ofNullable(identity.createUserQuery().userId(id).singleResult());
    }

    private User made() {
        User user = identity.newUser(id);
        user.setFirstName("Administrator");
        return user;
    }
}
