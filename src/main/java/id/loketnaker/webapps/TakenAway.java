package id.loketnaker.webapps;

import id.loketnaker.audit.AuditKind;
import id.loketnaker.audit.AuditTrail;
import id.loketnaker.casework.PresentUser;
import id.loketnaker.casework.WhoIsPresent;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes on the audit trail who took which list away. */
@Component
public class TakenAway {

    private final AuditTrail trail;
    private final WhoIsPresent present;

    TakenAway(AuditTrail trail, WhoIsPresent present) {
        this.trail = trail;
        this.present = present;
    }

    /** @param what such as {@code sla}, of which office or book */
    public void tell(String what, @Nullable String of) {
        trail.done(AuditKind.EXPORT, present.user().map(PresentUser::id).orElse(null), what, of);
    }
}
