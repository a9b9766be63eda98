package id.loketnaker.webapps.cockpit.audit;

import id.loketnaker.audit.AuditQuestion;
import id.loketnaker.audit.AuditSearch;
import id.loketnaker.casework.Administration;
import id.loketnaker.casework.UnacceptableException;
import id.loketnaker.webapps.TakenAway;
import id.loketnaker.webapps.Typed;
import java.util.List;
import org.springframework.stereotype.Component;

/** The trail for administrators, and nobody else. */
@Component
class AuditDesk {

    private static final int PAGE = 50;
    private static final int EXPORTED = 50_000;

    private final AuditSearch search;
    private final TakenAway taken;
    private final Administration administration;

    AuditDesk(AuditSearch search, TakenAway taken, Administration administration) {
        this.search = search;
        this.taken = taken;
        this.administration = administration;
    }

    List<AuditView.Kind> kinds() {
        administration.onlyForAdministrators();
        return AuditView.Kind.all();
    }

    AuditView page(AuditInput asked) {
        administration.onlyForAdministrators();
        int page = Typed.page(asked.page());
        return view(asked.question(), page, PAGE);
    }

    /** All that was found, to take away; that it was taken stands on the trail. */
    AuditView all(AuditInput asked) {
        administration.onlyForAdministrators();
        AuditView all = view(asked.question(), 1, EXPORTED);
        if (all.count() > EXPORTED) {
            throw new UnacceptableException("Lebih dari 50.000 baris. Pilih masa yang lebih pendek.");
        }
        taken.tell("audit", null);
        return all;
    }

    private AuditView view(AuditQuestion question, int page, int size) {
        return new AuditView(
                search.find(question, (page - 1) * size, size).stream()
                        .map(AuditView.Line::of)
                        .toList(),
                search.count(question),
                page,
                size);
    }
}
