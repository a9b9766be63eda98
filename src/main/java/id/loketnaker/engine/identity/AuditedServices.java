package id.loketnaker.engine.identity;

import java.lang.reflect.Proxy;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.ServiceImpl;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.stereotype.Component;

/**
 * The engine's two services for users and rights, with the audit trail before them: the pages of Camunda, REST, Java,
 * all log in and change through these.
 */
@Component
@DependsOnDatabaseInitialization
class AuditedServices extends AbstractProcessEnginePlugin {

    private final AuditedLogIns logIns;
    private final AuditedChanges changes;

    AuditedServices(AuditedLogIns logIns, AuditedChanges changes) {
        this.logIns = logIns;
        this.changes = changes;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setIdentityService(audited(IdentityService.class, engine.getIdentityService(), engine));
        engine.setAuthorizationService(audited(AuthorizationService.class, engine.getAuthorizationService(), engine));
    }

    /** The engine itself gives its command executor only to services of its own make. */
    @Override
    public void postInit(ProcessEngineConfigurationImpl engine) {
        ready(engine.getIdentityService(), engine);
        ready(engine.getAuthorizationService(), engine);
    }

    private <T> T audited(Class<T> type, T service, ProcessEngineConfigurationImpl engine) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                new AuditedCalls(service, engine::getIdentityService, logIns, changes)));
    }

    private static void ready(Object service, ProcessEngineConfigurationImpl engine) {
        if (Proxy.getInvocationHandler(service) instanceof AuditedCalls calls) {
            ((ServiceImpl) calls.service()).setCommandExecutor(engine.getCommandExecutorTxRequired());
        }
    }
}
