package id.loketnaker.casework;

import id.loketnaker.register.CaseRegister;
import id.loketnaker.register.RegisteredCase;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.sla.CaseTime;
import id.loketnaker.sla.ClockFace;
import id.loketnaker.sla.Terms;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the file of a case, also of one that ended: clock, deadlines, record and the way it took. */
@Service
public class CaseFiles {

    private final CaseReaders readers;
    private final CaseTrail trail;
    private final CaseRegister register;
    private final ClockFace clockFace;
    private final CaseHistory history;
    private final Packs packs;
    private final CaseTime time;
    private final Clock clock;

    CaseFiles(
            CaseReaders readers,
            CaseTrail trail,
            CaseRegister register,
            ClockFace clockFace,
            CaseHistory history,
            Packs packs,
            CaseTime time,
            Clock clock) {
        this.readers = readers;
        this.trail = trail;
        this.register = register;
        this.clockFace = clockFace;
        this.history = history;
        this.packs = packs;
        this.time = time;
        this.clock = clock;
    }

    /**
     * The file of a case, as of now.
     *
     * @param id of the case, or of the instance of a fragment in it
     * @throws NotTheirsException for those who may see no case
     * @throws UnknownException when there is no such case among theirs
     */
    @Transactional
    public CaseFile of(String id) {
        RegisteredCase found = registered(id);
        String caseId = found.id();
        ServicePack pack = packs.of(found.definitionId());
        Terms terms = time.of(pack);
        Instant now = clock.instant();
        RecordReader reader = new RecordReader(pack);
        return new CaseFile(
                found,
                pack,
                clockFace.read(caseId, now, terms).orElseThrow(() -> unknown(caseId)),
                clockFace.deadlines(caseId, now, terms),
                register.recordOf(caseId).stream().map(reader::read).toList(),
                new PathReader(history, pack).of(caseId));
    }

    /**
     * The case alone, to those who may open its file. That they did is kept.
     *
     * @throws NotTheirsException as {@link #of}
     * @throws UnknownException as {@link #of}
     */
    @Transactional
    public RegisteredCase registered(String id) {
        Sight sight = readers.sight();
        String caseId = history.caseOf(id);
        RegisteredCase found = register.find(caseId)
                .filter(each -> sight.includes(each.office(), each.service()))
                .orElseThrow(() -> unknown(caseId));
        trail.opened(caseId);
        return found;
    }

    private static UnknownException unknown(String caseId) {
        return new UnknownException("Perkara " + caseId + " tidak ditemukan di kantor Anda.");
    }
}
