package id.loketnaker.engine.identity;

import id.loketnaker.casework.Heads;
import id.loketnaker.engine.deployment.OfficeDirectory;
import id.loketnaker.servicepack.Office;
import id.loketnaker.servicepack.Role;
import id.loketnaker.servicepack.ServicePack;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Makes an office a tenant and its roles groups, with their grants. What an administrator changed since stays, and so
 * does whatever belongs to other packs: one that is deployed says nothing of them.
 */
@Component
class OfficeGroups implements OfficeDirectory {

    private static final String ROLE = "peran";
    private static final String ADMITTED = "cockpit/";

    private final IdentityService identity;
    private final ManagementService management;
    private final Grants grants;
    private final TaskFilters filters;
    private final ObjectProvider<DemoUsers> demoUsers;

    OfficeGroups(
            IdentityService identity,
            ManagementService management,
            Grants grants,
            TaskFilters filters,
            ObjectProvider<DemoUsers> demoUsers) {
        this.identity = identity;
        this.management = management;
        this.grants = grants;
        this.filters = filters;
        this.demoUsers = demoUsers;
    }

    @Override
    public void welcome(ServicePack pack) {
        if (group(Onlookers.MANAGER, "Manajer")) {
            grants.manager(Onlookers.MANAGER);
        }
        if (group(Onlookers.PROCESS_OWNER, "Pemilik proses")) {
            grants.processOwner(Onlookers.PROCESS_OWNER);
        }
        office(pack.office());
        pack.diagram().starterRoles().forEach(role -> grants.starter(role, pack.key()));
        filters.provide(pack);
        filters.provide(rolesOfAllOffices());
        demoUsers.ifAvailable(demo -> demo.welcome(pack.office()));
    }

    private Set<String> rolesOfAllOffices() {
        return identity.createGroupQuery().groupType(ROLE).list().stream()
                .map(Group::getId)
                .filter(id -> !Onlookers.ALL.contains(id))
                .collect(Collectors.toSet());
    }

    private void office(Office office) {
        if (identity.createTenantQuery().tenantId(office.id()).count() == 0) {
            Tenant tenant = identity.newTenant(office.id());
            tenant.setName(office.name());
            identity.saveTenant(tenant);
        }
        for (Role role : office.roles()) {
            if (group(role.id(), role.name())) {
                grants.official(role.id());
            }
        }
        Heads.of(office).forEach(this::admitToCockpit);
    }

    /** Once, also a role that an earlier version made; whoever takes the right away later takes it for good. */
    private void admitToCockpit(Role head) {
        String known = ADMITTED + head.id();
        if (management.getProperties().get(known) == null) {
            management.setProperty(known, "1");
            grants.head(head.id());
        }
    }

    /** Answers whether the group is new. */
    private boolean group(String id, String name) {
        if (identity.createGroupQuery().groupId(id).count() > 0) {
            return false;
        }
        Group group = identity.newGroup(id);
        group.setName(name);
        group.setType(ROLE);
        identity.saveGroup(group);
        return true;
    }
}
