package id.loketnaker.engine.vocabulary;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;

/** The case that an execution belongs to: a fragment belongs to the service that called it. */
final class CaseRoot {

    private CaseRoot() {}

    static ExecutionEntity of(DelegateExecution execution) {
        ExecutionEntity instance = ((ExecutionEntity) execution).getProcessInstance();
        while (instance.getSuperExecution() != null) {
            instance = instance.getSuperExecution().getProcessInstance();
        }
        return instance;
    }
}
