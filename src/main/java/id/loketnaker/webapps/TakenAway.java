package id.loketnaker.webapps;

import id.loketnaker.audit.AuditKind;
import id.loketnaker.audit.AuditTrail;
import id.loketnaker.casework.Administration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes on the audit trail who took which list away. */
@Component
public class TakenAway {

    private final AuditTrail trail;
    private final Administration administration;

    TakenAway(AuditTrail trail, Administration administration) {
        this.trail = trail;
        this.administration = administration;
    }

    /** @param what such as {@code sla}, of which office or book */
    public void tell(String what, @Nullable String of) {
        trail.done(AuditKind.EXPORT, administration.presentUser(), what, of);
    }
}
