package id.loketnaker.engine.desk;

import id.loketnaker.casework.OpenTasks;
import id.loketnaker.casework.PresentUser;
import id.loketnaker.engine.CaseRoots;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/** The user tasks of the engine, which narrows each query to what the present user may see. */
@Component
class EngineTasks implements OpenTasks {

    private final TaskService tasks;
    private final ProcessEngineConfigurationImpl engine;
    private final ServiceGrants grants;

    EngineTasks(TaskService tasks, ProcessEngineConfigurationImpl engine, ServiceGrants grants) {
        this.tasks = tasks;
        this.engine = engine;
        this.grants = grants;
    }

    @Override
    public List<OpenTask> find(Collection<String> taskIds) {
        return taskIds.isEmpty()
                ? List.of()
                : tasks.createTaskQuery().taskIdIn(taskIds.toArray(String[]::new)).list().stream()
                        .map(EngineTasks::open)
                        .toList();
    }

    private static OpenTask open(Task task) {
        return new OpenTask(
                task.getId(),
                task.getTaskDefinitionKey(),
                task.getName(),
                task.getAssignee(),
                task.getProcessInstanceId());
    }

    @Override
    public Map<String, String> casesOf(Collection<OpenTask> open) {
        Map<String, String> instances = new HashMap<>();
        for (OpenTask task : open) {
            if (task.instanceId() != null) {
                instances.put(task.id(), task.instanceId());
            }
        }
        if (!instances.isEmpty()) {
            engine.getCommandExecutorTxRequired().execute(context -> {
                instances.replaceAll((task, instance) -> CaseRoots.idOf(instance, context));
                return null;
            });
        }
        return instances;
    }

    @Override
    public Optional<OpenTask> nextOf(PresentUser user) {
        Optional<OpenTask> own = first(tasks.createTaskQuery().taskAssignee(user.id()));
        return own.isPresent() || user.roles().isEmpty()
                ? own
                : first(tasks.createTaskQuery()
                        .taskCandidateGroupIn(user.roles())
                        .taskUnassigned());
    }

    @Override
    public List<OpenTask> waitingFor(PresentUser user, Collection<String> elementIds, int most) {
        if (elementIds.isEmpty()) {
            return List.of();
        }
        String[] steps = elementIds.toArray(String[]::new);
        Map<String, Task> found = new LinkedHashMap<>();
        due(tasks.createTaskQuery().taskAssignee(user.id()).taskDefinitionKeyIn(steps), most)
                .forEach(task -> found.put(task.getId(), task));
        if (!user.roles().isEmpty()) {
            due(
                            tasks.createTaskQuery()
                                    .taskCandidateGroupIn(user.roles())
                                    .taskUnassigned()
                                    .taskDefinitionKeyIn(steps),
                            most)
                    .forEach(task -> found.put(task.getId(), task));
        }
        return found.values().stream()
                .sorted(Comparator.comparing(Task::getDueDate, Comparator.nullsLast(Comparator.naturalOrder())))
                .limit(most)
                .map(EngineTasks::open)
                .toList();
    }

    private static List<Task> due(TaskQuery query, int most) {
        return query.active().orderByDueDate().asc().orderByTaskId().asc().listPage(0, most);
    }

    private static Optional<OpenTask> first(TaskQuery query) {
        return query.orderByDueDate().asc().orderByTaskId().asc().listPage(0, 1).stream()
                .findFirst()
                .map(EngineTasks::open);
    }

    /** Officials see no tasks but those of their roles; who sees the others has the grant to read, not to work. */
    @Override
    public boolean mayWorkOn(String service) {
        return grants.include(ProcessDefinitionPermissions.TASK_WORK, service);
    }
}
