package id.loketnaker.casework;

import id.loketnaker.engine.CaseRoots;
import id.loketnaker.register.CaseSearch;
import id.loketnaker.register.RegisteredCase;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Service;

/**
 * The case behind a task. Who may see the task may see its case: this is the door for all that stands beside a task.
 * That they did is kept.
 */
@Service
public class TaskCases {

    private final TaskService tasks;
    private final ProcessEngineConfigurationImpl engine;
    private final CaseSearch search;
    private final CaseTrail trail;
    private final IdentityService identity;
    private final AuthorizationService authorizations;

    TaskCases(
            TaskService tasks,
            ProcessEngineConfigurationImpl engine,
            CaseSearch search,
            CaseTrail trail,
            IdentityService identity,
            AuthorizationService authorizations) {
        this.tasks = tasks;
        this.engine = engine;
        this.search = search;
        this.trail = trail;
        this.identity = identity;
        this.authorizations = authorizations;
    }

    /**
     * The case that a task belongs to, also when the task stands in a fragment that the case called.
     *
     * @throws NotFoundException when there is no such open task, or none that the present user may see
     */
    public RegisteredCase of(String taskId) {
        return open(taskId).registered();
    }

    /**
     * The task with its case, and whether the present user may work on it.
     *
     * @throws NotFoundException as {@link #of}
     */
    public CaseTask open(String taskId) {
        Task task = tasks.createTaskQuery().taskId(taskId).singleResult();
        if (task == null) {
            throw unknown(taskId);
        }
        String caseId = engine.getCommandExecutorTxRequired()
                .execute(context -> CaseRoots.idOf(task.getProcessInstanceId(), context));
        CaseTask opened = search.cases(List.of(caseId)).stream()
                .findFirst()
                .map(found -> new CaseTask(found, task.getTaskDefinitionKey(), mayWorkOn(found.service())))
                .orElseThrow(() -> unknown(taskId));
        trail.opened(caseId);
        return opened;
    }

    /** Officials see no tasks but those of their roles; who sees the others has the grant to read, not to work. */
    private boolean mayWorkOn(String service) {
        Authentication user = identity.getCurrentAuthentication();
        return user != null
                && authorizations.isUserAuthorized(
                        user.getUserId(),
                        user.getGroupIds(),
                        ProcessDefinitionPermissions.TASK_WORK,
                        Resources.PROCESS_DEFINITION,
                        service);
    }

    private static NotFoundException unknown(String taskId) {
        return new NotFoundException("Tugas " + taskId + " tidak ditemukan.");
    }
}
