package id.loketnaker.casework;

import id.loketnaker.audit.AuditKind;
import id.loketnaker.audit.AuditTrail;
import id.loketnaker.register.CaseReadings;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Tells who read what of cases: the doors that open a case, a paper or a letter to somebody tell it here. What one
 * person opens again within a quarter of an hour is one reading. Papers and letters stand on the audit trail by the id
 * of their case and their own: what they are called may name a person.
 */
@Component
public class CaseTrail {

    private final CaseReadings readings;
    private final AuditTrail trail;
    private final WhoIsPresent present;

    CaseTrail(CaseReadings readings, AuditTrail trail, WhoIsPresent present) {
        this.readings = readings;
        this.trail = trail;
        this.present = present;
    }

    /** A case was opened to the present user, in whatever page; what the application does by itself is no reading. */
    void opened(String caseId) {
        presentUser()
                .filter(user -> readings.record(caseId, user))
                .ifPresent(user -> trail.done(AuditKind.CASE_READ, user, "case", caseId));
    }

    public void paper(String caseId, String documentId) {
        read("paper", caseId + " " + documentId);
    }

    public void letter(String caseId, String letterId) {
        read("letter", caseId + " " + letterId);
    }

    /** The control card, to print it or take it away. */
    public void controlCard(String caseId) {
        read("controlCard", caseId);
    }

    /** A receipt, which bears a code to ask for the case with. */
    void receipt(String caseId) {
        read("receipt", caseId);
    }

    private void read(String what, String object) {
        presentUser().ifPresent(user -> trail.read(user, what, object));
    }

    private Optional<String> presentUser() {
        return present.user().map(PresentUser::id);
    }
}
