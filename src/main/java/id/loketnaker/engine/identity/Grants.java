package id.loketnaker.engine.identity;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.stereotype.Component;

/**
 * What each group may do. Offices are kept apart by tenants, roles by {@link RoleTaskManager}; grants name definitions,
 * never tasks.
 */
@Component
class Grants {

    private final AuthorizationService authorizations;

    Grants(AuthorizationService authorizations) {
        this.authorizations = authorizations;
    }

    /** An official works on tasks in Tasklist. */
    void official(String role) {
        grant(role, Resources.APPLICATION, "tasklist", Permissions.ACCESS);
        grant(role, Resources.APPLICATION, "welcome", Permissions.ACCESS);
        grant(role, Resources.FILTER, Authorization.ANY, Permissions.CREATE);
        grant(role, Resources.PROCESS_INSTANCE, Authorization.ANY, Permissions.CREATE);
        grant(
                role,
                Resources.PROCESS_DEFINITION,
                Authorization.ANY,
                ProcessDefinitionPermissions.READ,
                ProcessDefinitionPermissions.READ_INSTANCE,
                ProcessDefinitionPermissions.READ_TASK,
                ProcessDefinitionPermissions.TASK_WORK,
                ProcessDefinitionPermissions.TASK_ASSIGN);
    }

    /** The role may start cases of the service. */
    void starter(String role, String service) {
        grant(role, Resources.PROCESS_DEFINITION, service, ProcessDefinitionPermissions.CREATE_INSTANCE);
    }

    /** Members of the group are shown a list of tasks. */
    void filter(String group, String filterId) {
        grant(group, Resources.FILTER, filterId, Permissions.READ);
    }

    /** Members of the group are shown it no more; what somebody else granted them stays. */
    void noFilter(String group, String filterId) {
        authorizations
                .createAuthorizationQuery()
                .groupIdIn(group)
                .resourceType(Resources.FILTER)
                .resourceId(filterId)
                .list()
                .stream()
                .filter(grant -> !grant.isPermissionGranted(Permissions.UPDATE)
                        && !grant.isPermissionGranted(Permissions.DELETE))
                .forEach(grant -> authorizations.deleteAuthorization(grant.getId()));
    }

    /** Who leads an office or a unit looks at its figures and cases in Cockpit; of what is there the door says. */
    void head(String role) {
        grant(role, Resources.APPLICATION, "cockpit", Permissions.ACCESS);
    }

    /** A manager reads everything of the office in Cockpit. */
    void manager(String group) {
        grant(group, Resources.APPLICATION, "cockpit", Permissions.ACCESS);
        grant(group, Resources.APPLICATION, "tasklist", Permissions.ACCESS);
        grant(group, Resources.APPLICATION, "welcome", Permissions.ACCESS);
        grant(group, Resources.FILTER, Authorization.ANY, Permissions.CREATE);
        grant(group, Resources.DEPLOYMENT, Authorization.ANY, Permissions.READ);
        grant(group, Resources.DECISION_DEFINITION, Authorization.ANY, Permissions.READ);
        grant(
                group,
                Resources.PROCESS_DEFINITION,
                Authorization.ANY,
                ProcessDefinitionPermissions.READ,
                ProcessDefinitionPermissions.READ_INSTANCE,
                ProcessDefinitionPermissions.READ_TASK,
                ProcessDefinitionPermissions.READ_HISTORY);
    }

    /** A process owner deploys packs of the office and looks at them in Cockpit. */
    void processOwner(String group) {
        grant(group, Resources.APPLICATION, "cockpit", Permissions.ACCESS);
        grant(group, Resources.APPLICATION, "welcome", Permissions.ACCESS);
        grant(group, Resources.DEPLOYMENT, Authorization.ANY, Permissions.READ, Permissions.CREATE);
        grant(group, Resources.PROCESS_DEFINITION, Authorization.ANY, ProcessDefinitionPermissions.READ);
    }

    private void grant(String group, Resource resource, String id, Permission... permissions) {
        Authorization grant = authorizations
                .createAuthorizationQuery()
                .groupIdIn(group)
                .resourceType(resource)
                .resourceId(id)
                .singleResult();
        if (grant == null) {
            grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            grant.setGroupId(group);
            grant.setResource(resource);
            grant.setResourceId(id);
            grant.setPermissions(permissions);
            authorizations.saveAuthorization(grant);
        }
    }
}
