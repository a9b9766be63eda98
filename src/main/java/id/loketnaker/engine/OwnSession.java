package id.loketnaker.engine;

import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;

/**
 * Gives each command of the engine an object of ours: in place of one of its own managers, or beside them. Every bean
 * of this type is hung into the engine.
 *
 * @param type what it is asked for as
 */
public record OwnSession(Class<?> type, Supplier<Session> ours) implements SessionFactory {

    @Override
    public Class<?> getSessionType() {
        return type;
    }

    @Override
    public Session openSession() {
        return ours.get();
    }
}
