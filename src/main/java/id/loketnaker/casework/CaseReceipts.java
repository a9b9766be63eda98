package id.loketnaker.casework;

import id.loketnaker.casework.CaseStandings.Standing;
import id.loketnaker.documents.CaseDocument;
import id.loketnaker.documents.CaseDocuments;
import id.loketnaker.register.RegisteredCase;
import id.loketnaker.register.TrackingCodes;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the applicant takes home from the counter: that the papers are there, and how to ask for the case. */
@Service
public class CaseReceipts {

    /**
     * A receipt.
     *
     * @param papers those that count
     * @param code to ask with where the case is; told here and nowhere else
     * @param by name of the official who gives it
     */
    public record CaseReceipt(
            Standing standing,
            List<CaseDocument> papers,
            String code,
            @Nullable String by) {

        public CaseReceipt {
            papers = List.copyOf(papers);
        }
    }

    private final CaseFiles files;
    private final CaseStandings standings;
    private final CaseDocuments documents;
    private final TrackingCodes codes;
    private final CaseTrail trail;
    private final WhoIsPresent present;
    private final People people;

    CaseReceipts(
            CaseFiles files,
            CaseStandings standings,
            CaseDocuments documents,
            TrackingCodes codes,
            CaseTrail trail,
            WhoIsPresent present,
            People people) {
        this.files = files;
        this.standings = standings;
        this.documents = documents;
        this.codes = codes;
        this.trail = trail;
        this.present = present;
        this.people = people;
    }

    /**
     * A receipt with a code of its own. Who made it is told.
     *
     * @throws NotTheirsException for those who may see no case
     * @throws UnknownException when there is no such case among theirs
     */
    @Transactional
    public CaseReceipt make(String id) {
        RegisteredCase registered = files.registered(id);
        String user = present.userId();
        trail.receipt(registered.id());
        return new CaseReceipt(
                standings.of(List.of(registered)).get(0),
                documents.of(registered.id()).stream()
                        .filter(paper -> paper.struck() == null)
                        .toList(),
                codes.make(registered.id(), user),
                people.of(List.of(user)).get(user));
    }
}
