package id.loketnaker.engine.identity;

import id.loketnaker.engine.deployment.OfficeDirectory;
import id.loketnaker.servicepack.Office;
import id.loketnaker.servicepack.Role;
import id.loketnaker.servicepack.ServicePack;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Makes an office a tenant and its roles groups, with their grants. What an administrator changed since stays. */
@Component
class OfficeGroups implements OfficeDirectory {

    private static final String ROLE = "peran";

    private final IdentityService identity;
    private final Grants grants;
    private final TaskFilters filters;
    private final ObjectProvider<DemoUsers> demoUsers;

    OfficeGroups(IdentityService identity, Grants grants, TaskFilters filters, ObjectProvider<DemoUsers> demoUsers) {
        this.identity = identity;
        this.grants = grants;
        this.filters = filters;
        this.demoUsers = demoUsers;
    }

    @Override
    public void welcome(List<ServicePack> packs) {
        if (group(Onlookers.MANAGER, "Manajer")) {
            grants.manager(Onlookers.MANAGER);
        }
        if (group(Onlookers.PROCESS_OWNER, "Pemilik proses")) {
            grants.processOwner(Onlookers.PROCESS_OWNER);
        }
        List<Office> offices = packs.stream()
                .map(ServicePack::office)
                .collect(Collectors.toMap(Office::id, office -> office, (one, same) -> one, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
        offices.forEach(this::office);
        for (ServicePack pack : packs) {
            pack.diagram().starterRoles().forEach(role -> grants.starter(role, pack.key()));
        }
        filters.provide(packs);
        demoUsers.ifAvailable(demo -> demo.welcome(offices));
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
