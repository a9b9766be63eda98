package id.loketnaker.engine.forms;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.delegate.VariableScope;

/** The mark that a form was checked; without it neither a task nor a new case can go on, so that nobody gets round the form. */
final class Submitted {

    private Submitted() {}

    static void mark(VariableScope scope, String json) {
        Submissions.ofThisCommand().mark(scope, json);
    }

    /**
     * What was filled in, as JSON.
     *
     * @throws AuthorizationException with the remedy; REST answers it with 403, and any other refusal here with 500
     */
    static String take(VariableScope scope, String remedy) {
        return Submissions.ofThisCommand().take(scope).orElseThrow(() -> new AuthorizationException(remedy));
    }
}
