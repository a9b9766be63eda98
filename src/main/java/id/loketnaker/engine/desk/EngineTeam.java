package id.loketnaker.engine.desk;

import id.loketnaker.casework.HeldByAnotherException;
import id.loketnaker.casework.TeamTasks;
import id.loketnaker.casework.UnknownException;
import id.loketnaker.engine.MoveReason;
import id.loketnaker.engine.OfficialNames;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The user tasks of the engine in the present user's offices, without their grants: casework asks who may. */
@Component
class EngineTeam implements TeamTasks {

    private final TaskService tasks;
    private final IdentityService identity;
    private final ProcessEngineConfigurationImpl engine;

    EngineTeam(TaskService tasks, IdentityService identity, ProcessEngineConfigurationImpl engine) {
        this.tasks = tasks;
        this.identity = identity;
        this.engine = engine;
    }

    @Override
    public Optional<TeamTask> find(String taskId) {
        return asked(
                () -> Optional.ofNullable(tasks.createTaskQuery().taskId(taskId).singleResult())
                        .filter(task -> task.getProcessInstanceId() != null)
                        .map(task -> shown(task, roles(task))));
    }

    private Set<String> roles(Task task) {
        return tasks.getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    @Override
    public List<TeamTask> of(String office, Collection<String> roles, int most) {
        return asked(() -> tasks
                .createTaskQuery()
                .tenantIdIn(office)
                .taskCandidateGroupIn(List.copyOf(roles))
                .includeAssignedTasks()
                .orderByDueDate()
                .asc()
                .listPage(0, most)
                .stream()
                .map(task -> shown(task, Set.of()))
                .toList());
    }

    @Override
    public List<TeamTask> heldBy(String userId) {
        return asked(() -> tasks.createTaskQuery().taskAssignee(userId).orderByDueDate().asc().list().stream()
                .filter(task -> task.getProcessInstanceId() != null)
                .map(task -> shown(task, Set.of()))
                .toList());
    }

    @Override
    public List<Colleague> officials(String office, Collection<String> roles) {
        return asked(() -> roles.stream()
                .flatMap(role -> identity.createUserQuery().memberOfGroup(role).memberOfTenant(office).list().stream())
                .map(user -> new Colleague(user.getId(), OfficialNames.shown(user)))
                .distinct()
                .sorted(Comparator.comparing(Colleague::name).thenComparing(Colleague::id))
                .toList());
    }

    @Override
    public void move(TeamTask task, @Nullable String to, String reason) {
        engine.getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(() -> moved(task, to, reason, context)));
    }

    private TeamTask moved(TeamTask task, @Nullable String to, String reason, CommandContext context) {
        TaskEntity now = context.getTaskManager().findTaskById(task.id());
        if (now == null) {
            throw new UnknownException("Tugas ini sudah selesai. Muat ulang halamannya.");
        }
        if (now.getAssignee() != null && !now.getAssignee().equals(task.holder())) {
            throw new HeldByAnotherException(OfficialNames.nameOf(now.getAssignee(), context));
        }
        MoveReason.ofThisCommand().say(reason);
        tasks.setAssignee(task.id(), to);
        return task;
    }

    private <T> T asked(Callable<T> question) {
        return engine.getCommandExecutorTxRequired().execute(context -> context.runWithoutAuthorization(question));
    }

    private static TeamTask shown(Task task, Set<String> roles) {
        return new TeamTask(
                task.getId(),
                task.getTaskDefinitionKey(),
                task.getName(),
                task.getTenantId(),
                roles,
                task.getAssignee(),
                task.getProcessInstanceId(),
                task.getDueDate() == null
                        ? null
                        : Instant.ofEpochMilli(task.getDueDate().getTime()));
    }
}
