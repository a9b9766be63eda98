package id.loketnaker.engine.identity;

import id.loketnaker.engine.UnseenException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.CommandChecker;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantCommandChecker;

/** The engine's check of tenants, which answers a stranger as a fault of its own: here nothing is to be seen. */
public final class OfficeCommandChecker {

    private OfficeCommandChecker() {}

    public static CommandChecker create() {
        TenantCommandChecker engines = new TenantCommandChecker();
        return (CommandChecker) Proxy.newProxyInstance(
                CommandChecker.class.getClassLoader(),
                new Class<?>[] {CommandChecker.class},
                (proxy, check, arguments) -> {
                    try {
                        return check.invoke(engines, arguments);
                    } catch (InvocationTargetException refused) {
                        throw refused.getCause() instanceof ProcessEngineException
                                ? new UnseenException()
                                : refused.getCause();
                    }
                });
    }
}
