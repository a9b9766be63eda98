package id.loketnaker.engine.desk;

import id.loketnaker.casework.RunningCases;
import id.loketnaker.casework.WhoIsPresent;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.stereotype.Component;

/** The process instances of the engine, which asks again who may. */
@Component
class EngineCases implements RunningCases {

    private final RuntimeService runtime;
    private final AuthorizationService authorizations;
    private final WhoIsPresent present;

    EngineCases(RuntimeService runtime, AuthorizationService authorizations, WhoIsPresent present) {
        this.runtime = runtime;
        this.authorizations = authorizations;
        this.present = present;
    }

    @Override
    public boolean mayDelete(String service) {
        return present.user()
                .filter(user -> authorizations.isUserAuthorized(
                        user.id(),
                        user.roles(),
                        ProcessDefinitionPermissions.DELETE_INSTANCE,
                        Resources.PROCESS_DEFINITION,
                        service))
                .isPresent();
    }

    @Override
    public void delete(String caseId, String reason) {
        runtime.deleteProcessInstance(caseId, reason);
    }
}
