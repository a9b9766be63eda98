package id.loketnaker.engine.forms;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Session;

/**
 * The tasks and new cases whose form was checked in the present command, with what was filled in. It is no variable,
 * which somebody could send along, and it is gone with the command.
 */
final class Submissions implements Session {

    private final Map<VariableScope, String> checked = new IdentityHashMap<>();

    static Submissions ofThisCommand() {
        return Context.getCommandContext().getSession(Submissions.class);
    }

    void mark(VariableScope scope, String json) {
        checked.put(scope, json);
    }

    /**
     * What was filled in, as JSON. Without a checked form neither a task nor a new case can go on, so that nobody gets
     * round it.
     *
     * @throws AuthorizationException with the remedy, which REST answers with 403
     */
    String take(VariableScope scope, String remedy) {
        return Optional.ofNullable(checked.remove(scope)).orElseThrow(() -> new AuthorizationException(remedy));
    }

    @Override
    public void flush() {
        // nothing is stored
    }

    @Override
    public void close() {
        checked.clear();
    }
}
