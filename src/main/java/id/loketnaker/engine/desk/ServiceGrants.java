package id.loketnaker.engine.desk;

import id.loketnaker.casework.WhoIsPresent;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.stereotype.Component;

/** What the present user was granted for the cases of a service. */
@Component
class ServiceGrants {

    private final AuthorizationService authorizations;
    private final WhoIsPresent present;

    ServiceGrants(AuthorizationService authorizations, WhoIsPresent present) {
        this.authorizations = authorizations;
        this.present = present;
    }

    boolean include(ProcessDefinitionPermissions permission, String service) {
        return present.user()
                .filter(user -> authorizations.isUserAuthorized(
                        user.id(), user.roles(), permission, Resources.PROCESS_DEFINITION, service))
                .isPresent();
    }
}
