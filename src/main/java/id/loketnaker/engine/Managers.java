package id.loketnaker.engine;

import id.loketnaker.engine.identity.Onlookers;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Service;

/** Who may see the figures of which offices: managers those of their own, administrators all. */
@Service
public class Managers {

    private final IdentityService identity;

    Managers(IdentityService identity) {
        this.identity = identity;
    }

    /**
     * The offices whose figures the present user may see.
     *
     * @throws AuthorizationException for everybody else, also for nobody
     */
    public List<String> officesToSee() {
        Authentication user = identity.getCurrentAuthentication();
        if (user == null || user.getGroupIds() == null) {
            throw refused();
        }
        if (user.getGroupIds().contains(Groups.CAMUNDA_ADMIN)) {
            return identity.createTenantQuery().list().stream()
                    .map(Tenant::getId)
                    .toList();
        }
        if (user.getGroupIds().contains(Onlookers.MANAGER)) {
            return user.getTenantIds() == null ? List.of() : List.copyOf(user.getTenantIds());
        }
        throw refused();
    }

    /** Whether the present user may change what is common to all offices. */
    public boolean isAdministrator() {
        Authentication user = identity.getCurrentAuthentication();
        return user != null && user.getGroupIds() != null && user.getGroupIds().contains(Groups.CAMUNDA_ADMIN);
    }

    private static AuthorizationException refused() {
        return new AuthorizationException("Angka layanan hanya untuk manajer dan administrator.");
    }
}
