package id.loketnaker.engine.identity;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import org.camunda.bpm.engine.impl.persistence.entity.HistoricTaskInstanceManager;
import org.camunda.bpm.engine.impl.persistence.entity.TaskManager;

/** Gives the engine our managers of tasks, their history and authorizations in place of its own. */
public final class RoleSessions implements SessionFactory {

    private final Class<?> replaced;
    private final Supplier<Session> ours;

    private RoleSessions(Class<?> replaced, Supplier<Session> ours) {
        this.replaced = replaced;
        this.ours = ours;
    }

    public static List<SessionFactory> all(Clock clock) {
        KnownGrants known = new KnownGrants(clock);
        return List.of(
                new RoleSessions(TaskManager.class, RoleTaskManager::new),
                new RoleSessions(HistoricTaskInstanceManager.class, RoleTaskHistory::new),
                new RoleSessions(AuthorizationManager.class, () -> new GrantManager(known)));
    }

    @Override
    public Class<?> getSessionType() {
        return replaced;
    }

    @Override
    public Session openSession() {
        return ours.get();
    }
}
