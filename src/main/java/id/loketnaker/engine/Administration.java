package id.loketnaker.engine;

import java.util.List;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What is for administrators only. */
@Service
public class Administration {

    private final IdentityService identity;

    Administration(IdentityService identity) {
        this.identity = identity;
    }

    /** @throws AuthorizationException when the present user is no administrator */
    public void onlyForAdministrators() {
        Authentication user = identity.getCurrentAuthentication();
        List<String> groups = user == null || user.getGroupIds() == null ? List.of() : user.getGroupIds();
        if (!groups.contains(Groups.CAMUNDA_ADMIN)) {
            throw new AuthorizationException("Halaman ini hanya untuk administrator.");
        }
    }

    /** The user id of who asks; nobody when the application acts by itself. */
    public @Nullable String presentUser() {
        Authentication user = identity.getCurrentAuthentication();
        return user == null ? null : user.getUserId();
    }
}
