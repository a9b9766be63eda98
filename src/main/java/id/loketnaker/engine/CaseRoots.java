package id.loketnaker.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;

/** The case that something happens in: a fragment belongs to the case that called it. */
public final class CaseRoots {

    private CaseRoots() {}

    /** The process instance of the case itself. */
    public static ExecutionEntity of(DelegateExecution execution) {
        ExecutionEntity instance = ((ExecutionEntity) execution).getProcessInstance();
        while (instance.getSuperExecution() != null) {
            instance = instance.getSuperExecution().getProcessInstance();
        }
        return instance;
    }
}
