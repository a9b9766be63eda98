package id.loketnaker.engine.identity;

import id.loketnaker.casework.PresentUser;
import id.loketnaker.engine.UnseenException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.cfg.auth.AuthorizationCommandChecker;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteTaskCommentCmd;
import org.camunda.bpm.engine.impl.cmd.RecalculateJobDuedateCmd;
import org.camunda.bpm.engine.impl.cmd.SetJobDuedateCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.cmd.UpdateCommentCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.IdentityLink;
import org.jspecify.annotations.Nullable;

/**
 * Beside the engine's grants: a case is started only by who the diagram names, and a single task is read, claimed and
 * worked on only by its roles or its assignee. What else the engine lets them do with it (errors, delegation, new
 * candidates) would lead round the form or the diagram.
 */
public final class RoleCommandChecker extends AuthorizationCommandChecker {

    private static final Set<Class<?>> WORK =
            Set.of(ClaimTaskCmd.class, SubmitTaskFormCmd.class, UpdateCommentCmd.class, DeleteTaskCommentCmd.class);

    private static final String LOCKED = "select ID_ from ACT_RU_TASK where ID_ = ? for update";
    private static final Set<Class<?>> ONLY_THE_HOLDERS =
            Set.of(ClaimTaskCmd.class, SubmitTaskFormCmd.class, CompleteTaskCmd.class);
    private static final Set<Class<?>> DATES = Set.of(SetJobDuedateCmd.class, RecalculateJobDuedateCmd.class);

    @Override
    public void checkCreateProcessInstance(ProcessDefinition definition) {
        super.checkCreateProcessInstance(definition);
        Onlookers.confined(Context.getCommandContext())
                .filter(user -> !isStarter((ProcessDefinitionEntity) definition, user))
                .ifPresent(user -> {
                    throw new AuthorizationException(
                            "Layanan \"" + definition.getName() + "\" tidak dimulai peran Anda.");
                });
    }

    @Override
    public void checkReadTask(TaskEntity task) {
        super.checkReadTask(task);
        checkRole(task);
    }

    @Override
    public void checkReadTaskVariable(TaskEntity task) {
        super.checkReadTaskVariable(task);
        checkRole(task);
    }

    @Override
    public void checkUpdateTaskVariable(TaskEntity task) {
        super.checkUpdateTaskVariable(task);
        checkRole(task);
    }

    /** To take a task or to give it back; to whom is asked by {@link RoleAssignees}. */
    @Override
    public void checkTaskAssign(TaskEntity task) {
        super.checkTaskAssign(task);
        checkRole(task);
        checkCommand(Set.of(AssignTaskCmd.class));
    }

    /**
     * The grant of {@link Grants#official} is looked for first: asked all at once, the engine's four cost ten times as
     * much.
     */
    @Override
    public void checkTaskWork(TaskEntity task) {
        if (!mayWorkOnAll(task.getProcessDefinition())) {
            super.checkTaskWork(task);
        }
        checkRole(task);
        if (ONLY_THE_HOLDERS.contains(command())) {
            isStillThere(task);
            Holders.check(task.getAssignee(), Context.getCommandContext());
        }
        if (command() == CompleteTaskCmd.class && Context.getCommandContext().getAuthentication() != null) {
            throw new AuthorizationException(
                    "Tugas hanya dapat diselesaikan lewat formulirnya (submit-form), supaya isiannya diperiksa.");
        }
        checkCommand(WORK);
    }

    /**
     * Of two who finish a task at the same moment the second waits here, and is told: reading on, it would miss in the
     * midst of the engine what the first takes away.
     */
    private static void isStillThere(TaskEntity task) {
        Connection connection =
                Context.getCommandContext().getDbSqlSession().getSqlSession().getConnection();
        try (PreparedStatement row = connection.prepareStatement(LOCKED)) {
            row.setString(1, task.getId());
            if (!row.executeQuery().next()) {
                throw new OptimisticLockingException("Task " + task.getId() + " was finished meanwhile");
            }
        } catch (SQLException failed) {
            throw new ProcessEngineException(failed);
        }
    }

    /** Its variables and executions too. */
    @Override
    public void checkReadProcessInstance(ExecutionEntity execution) {
        super.checkReadProcessInstance(execution);
        checkOwnStep(execution.getProcessInstanceId());
    }

    @Override
    public void checkReadJob(JobEntity job) {
        super.checkReadJob(job);
        if (job.getProcessInstanceId() != null) {
            checkOwnStep(job.getProcessInstanceId());
        }
    }

    /** A timer is due when the ledger of deadlines says so, whoever asks. */
    @Override
    public void checkUpdateJob(JobEntity job) {
        super.checkUpdateJob(job);
        if (DATES.contains(command()) && Context.getCommandContext().getAuthentication() != null) {
            throw new AuthorizationException(
                    "Batas waktu dihitung dari diagram dan kalender kerja, dan hanya bergeser bersama keduanya.");
        }
    }

    @Override
    public void checkDeleteDeployment(String deploymentId) {
        super.checkDeleteDeployment(deploymentId);
        CommandContext context = Context.getCommandContext();
        KeptVersions.check(
                context.getProcessDefinitionManager().findProcessDefinitionsByDeploymentId(deploymentId).stream()
                        .map(ProcessDefinition::getId)
                        .toList(),
                context);
    }

    @Override
    public void checkDeleteProcessDefinitionById(String definitionId) {
        super.checkDeleteProcessDefinitionById(definitionId);
        KeptVersions.check(List.of(definitionId), Context.getCommandContext());
    }

    private static void checkCommand(Set<Class<?>> allowed) {
        Class<?> command = command();
        Onlookers.confined(Context.getCommandContext())
                .filter(user -> !allowed.contains(command))
                .ifPresent(user -> {
                    throw new AuthorizationException(
                            "Tugas hanya dapat diambil, dikembalikan, dan diselesaikan lewat formulirnya.");
                });
    }

    private static Class<?> command() {
        return Context.getCommandInvocationContext().getCommand().getClass();
    }

    private boolean mayWorkOnAll(@Nullable ProcessDefinitionEntity definition) {
        return definition != null
                && getAuthorizationManager()
                        .isAuthorized(
                                ProcessDefinitionPermissions.TASK_WORK,
                                Resources.PROCESS_DEFINITION,
                                definition.getKey());
    }

    private static void checkRole(TaskEntity task) {
        Onlookers.confined(Context.getCommandContext())
                .filter(user -> !isTheirs(task, user))
                .ifPresent(user -> {
                    throw new UnseenException();
                });
    }

    private static void checkOwnStep(String instanceId) {
        CommandContext context = Context.getCommandContext();
        Onlookers.confined(context)
                .filter(user -> !OwnSteps.include(instanceId, context))
                .ifPresent(user -> {
                    throw new UnseenException();
                });
    }

    static boolean isTheirs(TaskEntity task, PresentUser user) {
        return user.id().equals(task.getAssignee())
                || task.getCandidates().stream()
                        .map(IdentityLink::getGroupId)
                        .anyMatch(group -> group != null && user.roles().contains(group));
    }

    private static boolean isStarter(ProcessDefinitionEntity definition, PresentUser user) {
        return definition.getCandidateStarterGroupIdExpressions().stream()
                .anyMatch(role -> user.roles().contains(role.getExpressionText()));
    }
}
