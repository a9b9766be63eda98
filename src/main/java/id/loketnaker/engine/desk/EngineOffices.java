package id.loketnaker.engine.desk;

import id.loketnaker.casework.Offices;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Tenant;
import org.springframework.stereotype.Component;

/** An office is a tenant of the engine. */
@Component
class EngineOffices implements Offices {

    private final IdentityService identity;

    EngineOffices(IdentityService identity) {
        this.identity = identity;
    }

    @Override
    public List<String> all() {
        return identity.createTenantQuery().list().stream().map(Tenant::getId).toList();
    }
}
