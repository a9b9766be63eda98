package id.loketnaker.engine.identity;

import id.loketnaker.perimeter.BodyRight;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;

/** Who may not deploy sends no pack either: the engine would ask only when it has read all of it. */
@Component
class DeploymentRight implements BodyRight {

    private final IdentityService identity;
    private final AuthorizationService authorizations;

    DeploymentRight(IdentityService identity, AuthorizationService authorizations) {
        this.identity = identity;
        this.authorizations = authorizations;
    }

    @Override
    public Optional<String> refusal(HttpServletRequest request) {
        return BodyRight.isOfPack(request) && !mayDeploy(identity.getCurrentAuthentication())
                ? Optional.of("Pemasangan paket layanan hanya untuk pemilik proses kantornya.")
                : Optional.empty();
    }

    private boolean mayDeploy(Authentication user) {
        return user != null
                && user.getUserId() != null
                && authorizations.isUserAuthorized(
                        user.getUserId(), user.getGroupIds(), Permissions.CREATE, Resources.DEPLOYMENT);
    }
}
