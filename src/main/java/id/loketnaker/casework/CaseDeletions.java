package id.loketnaker.casework;

import java.util.Objects;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** A running case is struck off: it leaves the lists of tasks, and its record stays, with who did it and why. */
@Service
public class CaseDeletions {

    private static final int LONGEST = 240;

    private final RuntimeService runtime;
    private final IdentityService identity;
    private final AuthorizationService authorizations;

    CaseDeletions(RuntimeService runtime, IdentityService identity, AuthorizationService authorizations) {
        this.runtime = runtime;
        this.identity = identity;
        this.authorizations = authorizations;
    }

    /** Whether the present user may delete cases of a service. */
    public boolean isAllowed(String service) {
        Authentication user = identity.getCurrentAuthentication();
        return user != null
                && authorizations.isUserAuthorized(
                        user.getUserId(),
                        user.getGroupIds(),
                        ProcessDefinitionPermissions.DELETE_INSTANCE,
                        Resources.PROCESS_DEFINITION,
                        service);
    }

    /**
     * Deletes a case in the name of the present user.
     *
     * @throws BadUserRequestException in Indonesian, without a reason or when it is too long
     */
    public void delete(String caseId, @Nullable String reason) {
        String why = Objects.toString(reason, "").strip();
        if (why.isEmpty() || why.length() > LONGEST) {
            throw new BadUserRequestException(
                    "Tulis alasan menghapus perkara ini, paling panjang " + LONGEST + " huruf.");
        }
        runtime.deleteProcessInstance(caseId, why);
    }
}
