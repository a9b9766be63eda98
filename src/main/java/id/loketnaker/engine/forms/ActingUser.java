package id.loketnaker.engine.forms;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.jspecify.annotations.Nullable;

/** Who acts in the present command. */
final class ActingUser {

    private ActingUser() {}

    /** User id, or null when the engine acts by itself. */
    static @Nullable String of(DelegateExecution execution) {
        Authentication authentication =
                execution.getProcessEngineServices().getIdentityService().getCurrentAuthentication();
        return authentication == null ? null : authentication.getUserId();
    }
}
