package id.loketnaker.engine.desk;

import id.loketnaker.casework.BatchTasks;
import id.loketnaker.engine.CaseRoots;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** The tasks that cases may do together; the engine narrows them to what the present user may see. */
@Component
class EngineBatchTasks implements BatchTasks {

    private final TaskService tasks;
    private final RepositoryService repository;
    private final ProcessEngineConfigurationImpl engine;

    EngineBatchTasks(TaskService tasks, RepositoryService repository, ProcessEngineConfigurationImpl engine) {
        this.tasks = tasks;
        this.repository = repository;
        this.engine = engine;
    }

    @Override
    public List<BatchTask> open(String office, Collection<String> elementIds) {
        List<Task> found = tasks.createTaskQuery()
                .tenantIdIn(office)
                .taskDefinitionKeyIn(elementIds.toArray(String[]::new))
                .orderByTaskCreateTime()
                .asc()
                .orderByTaskId()
                .asc()
                .list();
        return engine.getCommandExecutorTxRequired()
                .execute(context -> found.stream()
                        .filter(task -> task.getProcessInstanceId() != null)
                        .map(task -> new BatchTask(
                                task.getId(),
                                task.getTaskDefinitionKey(),
                                task.getName(),
                                task.getProcessDefinitionId(),
                                CaseRoots.idOf(task.getProcessInstanceId(), context),
                                task.getAssignee()))
                        .toList());
    }

    @Override
    public String latest(String office, String service) {
        return Objects.requireNonNull(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(service)
                        .tenantIdIn(office)
                        .latestVersion()
                        .singleResult())
                .getId();
    }
}
