package id.loketnaker.engine;

import static java.util.Objects.requireNonNull;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
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

    /** Id of the case that a running process instance belongs to. */
    public static String idOf(String processInstanceId, CommandContext context) {
        ExecutionEntity instance = context.getExecutionManager().findExecutionById(processInstanceId);
        return requireNonNull(requireNonNull(instance).getRootProcessInstanceId());
    }
}
