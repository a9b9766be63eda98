package id.loketnaker.engine.desk;

import id.loketnaker.casework.RunningCases;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.springframework.stereotype.Component;

/** The process instances of the engine, which asks again who may. */
@Component
class EngineCases implements RunningCases {

    private final RuntimeService runtime;
    private final ServiceGrants grants;

    EngineCases(RuntimeService runtime, ServiceGrants grants) {
        this.runtime = runtime;
        this.grants = grants;
    }

    @Override
    public boolean mayDelete(String service) {
        return grants.include(ProcessDefinitionPermissions.DELETE_INSTANCE, service);
    }

    @Override
    public void delete(String caseId, String reason) {
        runtime.deleteProcessInstance(caseId, reason);
    }
}
