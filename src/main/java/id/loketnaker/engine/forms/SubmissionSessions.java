package id.loketnaker.engine.forms;

import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;

/** Gives each command of the engine its own list of checked forms. */
public final class SubmissionSessions implements SessionFactory {

    @Override
    public Class<?> getSessionType() {
        return Submissions.class;
    }

    @Override
    public Session openSession() {
        return new Submissions();
    }
}
