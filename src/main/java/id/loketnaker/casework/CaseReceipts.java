package id.loketnaker.casework;

import id.loketnaker.casework.CaseStandings.Standing;
import id.loketnaker.documents.CaseDocument;
import id.loketnaker.documents.CaseDocuments;
import id.loketnaker.register.CaseRegister;
import id.loketnaker.register.Entry;
import id.loketnaker.register.EntryKind;
import id.loketnaker.register.RegisteredCase;
import id.loketnaker.register.TrackingCodes;
import java.time.Clock;
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

    private static final List<String> IDENTITY_CARDS = List.of("KTP", "SIM", "Paspor", "Surat kuasa dan KTP");

    private final CaseFiles files;
    private final CaseStandings standings;
    private final CaseDocuments documents;
    private final TrackingCodes codes;
    private final CaseTrail trail;
    private final WhoIsPresent present;
    private final People people;
    private final CaseRegister register;
    private final Clock clock;

    CaseReceipts(
            CaseFiles files,
            CaseStandings standings,
            CaseDocuments documents,
            TrackingCodes codes,
            CaseTrail trail,
            WhoIsPresent present,
            People people,
            CaseRegister register,
            Clock clock) {
        this.files = files;
        this.standings = standings;
        this.documents = documents;
        this.codes = codes;
        this.trail = trail;
        this.present = present;
        this.people = people;
        this.register = register;
        this.clock = clock;
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
        return receipt(registered, codes.make(registered.id(), present.userId()));
    }

    /**
     * A receipt with a new code for an applicant who lost theirs, after a look at their identity card; codes that were
     * given before no longer hold. It stands on the record of the case.
     *
     * @param identityCard what was looked at, such as {@code KTP}
     * @throws NotTheirsException as {@link #make}
     * @throws UnknownException as {@link #make}
     * @throws UnacceptableException when nothing was looked at
     */
    @Transactional
    public CaseReceipt makeAnew(String id, @Nullable String identityCard) {
        RegisteredCase registered = files.registered(id);
        if (identityCard == null || !IDENTITY_CARDS.contains(identityCard)) {
            throw new UnacceptableException(
                    "Sebutkan kartu identitas yang dilihat: " + String.join(", ", IDENTITY_CARDS) + ".");
        }
        String user = present.userId();
        register.record(
                registered.id(),
                new Entry(clock.instant(), EntryKind.CODE_GIVEN, "kode", "Kode pelacakan baru", user, identityCard));
        return receipt(registered, codes.makeAnew(registered.id(), user));
    }

    private CaseReceipt receipt(RegisteredCase registered, String code) {
        String user = present.userId();
        trail.receipt(registered.id());
        return new CaseReceipt(
                standings.of(List.of(registered)).get(0),
                documents.of(registered.id()).stream()
                        .filter(paper -> paper.struck() == null)
                        .toList(),
                code,
                people.of(List.of(user)).get(user));
    }
}
