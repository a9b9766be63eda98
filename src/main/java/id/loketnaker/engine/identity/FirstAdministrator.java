package id.loketnaker.engine.identity;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.User;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Makes the first administrator from the environment. Without one, Camunda's set-up page would let any visitor become it, so
 * the application does not start before somebody is named.
 */
@Component
@Order(0)
@Profile("!demo & !uji")
class FirstAdministrator implements SmartInitializingSingleton {

    private final IdentityService identity;
    private final Administrators administrators;
    private final String id;
    private final String password;

    FirstAdministrator(
            IdentityService identity,
            Administrators administrators,
            @Value("${loketnaker.admin.id:}") String id,
            @Value("${loketnaker.admin.password:}") String password) {
        this.identity = identity;
        this.administrators = administrators;
        this.id = id;
        this.password = password;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (identity.createUserQuery().memberOfGroup(Groups.CAMUNDA_ADMIN).count() > 0) {
            return;
        }
        AdministratorPassword.check(id, password);
        User user = identity.newUser(id);
        user.setFirstName("Administrator");
        user.setPassword(password);
        identity.saveUser(user);
        administrators.appoint(id);
    }
}
