package id.loketnaker.engine.identity;

import id.loketnaker.casework.PresentUser;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.EventSubscriptionQueryImpl;
import org.camunda.bpm.engine.impl.ExternalTaskQueryImpl;
import org.camunda.bpm.engine.impl.IncidentQueryImpl;
import org.camunda.bpm.engine.impl.JobQueryImpl;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.VariableInstanceQueryImpl;
import org.camunda.bpm.engine.impl.db.DbEntity;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import org.jspecify.annotations.Nullable;

/**
 * Rights are grants of a few roles on definitions and nothing else. That spares the database most of what the engine's
 * own manager asks in every command.
 */
final class GrantManager extends AuthorizationManager {

    private final KnownGrants known;

    GrantManager(KnownGrants known) {
        this.known = known;
    }

    /**
     * Revocations are not looked for, see {@code authorization-check-revokes} in application.yaml, so none may seem to
     * work.
     */
    @Override
    public void insert(DbEntity authorization) {
        if (authorization instanceof Authorization written
                && written.getAuthorizationType() == Authorization.AUTH_TYPE_REVOKE) {
            throw new BadUserRequestException("Larangan (DENY) tidak dipakai di LoketNaker; cabut izinnya (ALLOW).");
        }
        super.insert(authorization);
    }

    @Override
    public void update(AuthorizationEntity authorization) {
        super.update(authorization);
        known.forget();
    }

    @Override
    public void delete(DbEntity authorization) {
        super.delete(authorization);
        known.forget();
    }

    @Override
    public boolean isAuthorized(
            String user, @Nullable List<String> groups, Permission permission, Resource resource, @Nullable String id) {
        BooleanSupplier database = () -> super.isAuthorized(user, groups, permission, resource, id);
        if (resource == Resources.APPLICATION && groups != null && belongsNowhere(user, groups)) {
            return false;
        }
        return resource == Resources.PROCESS_DEFINITION && groups != null && id != null
                ? known.holds(user, groups, permission, id, database)
                : database.getAsBoolean();
    }

    /** An official of no office would find every page empty; {@link LogInSentences} tells them what is missing. */
    private boolean belongsNowhere(String user, List<String> groups) {
        return !groups.contains(PresentUser.ADMINISTRATORS)
                && getCommandContext()
                                .runWithoutAuthorization(() -> getCommandContext()
                                        .getReadOnlyIdentityProvider()
                                        .createTenantQuery(getCommandContext())
                                        .userMember(user)
                                        .count())
                        == 0;
    }

    /**
     * Who may read the tasks of all definitions is not asked again for each task; the roles are
     * {@link RoleTaskManager}'s.
     */
    @Override
    public void configureTaskQuery(TaskQueryImpl query) {
        super.configureTaskQuery(query);
        if (query.getAuthCheck().isAuthorizationCheckEnabled() && mayReadAllTasks()) {
            query.getAuthCheck().setAuthorizationCheckEnabled(false);
        }
    }

    @Override
    public void configureExecutionQuery(AbstractQuery query) {
        super.configureExecutionQuery(query);
        ofOwnSteps(query, "RES.PROC_INST_ID_");
    }

    @Override
    protected void configureVariableInstanceQuery(VariableInstanceQueryImpl query) {
        super.configureVariableInstanceQuery(query);
        ofOwnSteps(query, "RES.PROC_INST_ID_");
    }

    @Override
    public void configureEventSubscriptionQuery(EventSubscriptionQueryImpl query) {
        super.configureEventSubscriptionQuery(query);
        ofOwnSteps(query, "RES.PROC_INST_ID_");
    }

    @Override
    public void configureIncidentQuery(IncidentQueryImpl query) {
        super.configureIncidentQuery(query);
        ofOwnSteps(query, "RES.PROC_INST_ID_");
    }

    @Override
    public void configureExternalTaskQuery(ExternalTaskQueryImpl query) {
        super.configureExternalTaskQuery(query);
        ofOwnSteps(query, "RES.PROC_INST_ID_");
    }

    @Override
    public void configureJobQuery(JobQueryImpl query) {
        super.configureJobQuery(query);
        ofOwnSteps(query, "RES.PROCESS_INSTANCE_ID_");
    }

    private void ofOwnSteps(AbstractQuery<?, ?> query, String instanceColumn) {
        Onlookers.confined(getCommandContext())
                .ifPresent(user -> OwnSteps.narrow(query.getAuthCheck(), instanceColumn));
    }

    private boolean mayReadAllTasks() {
        return isAuthorized(ProcessDefinitionPermissions.READ_TASK, Resources.PROCESS_DEFINITION, Authorization.ANY);
    }

    /**
     * The engine looks first which groups have any right, for directories that give a user thousands; here all are
     * roles.
     */
    @Override
    public List<String> filterAuthenticatedGroupIds(@Nullable List<String> groups) {
        return groups == null ? List.of() : groups;
    }

    /** {@link SparingAuthorizations} writes none for a task, so none goes with it. */
    @Override
    public void deleteAuthorizationsByResourceId(Resource resource, String id) {
        if (resource != Resources.TASK) {
            super.deleteAuthorizationsByResourceId(resource, id);
        }
    }
}
