package id.loketnaker.engine;

import id.loketnaker.register.CaseRegister;
import id.loketnaker.register.RegisteredCase;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.sla.ClockFace;
import id.loketnaker.sla.Terms;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the file of a case for a manager, also of one that ended: clock, deadlines, record and the way it took. */
@Service
public class CaseFiles {

    private final Managers managers;
    private final CaseRegister register;
    private final ClockFace clockFace;
    private final HistoryService history;
    private final DeployedPacks packs;
    private final CaseTime time;
    private final Clock clock;

    CaseFiles(
            Managers managers,
            CaseRegister register,
            ClockFace clockFace,
            HistoryService history,
            DeployedPacks packs,
            CaseTime time,
            Clock clock) {
        this.managers = managers;
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
     * @throws AuthorizationException for those who may see no figures
     * @throws NotFoundException when there is no such case in an office of theirs
     */
    @Transactional(readOnly = true)
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
     * The case alone, to those who may open its file.
     *
     * @throws AuthorizationException as {@link #of}
     * @throws NotFoundException as {@link #of}
     */
    @Transactional(readOnly = true)
    public RegisteredCase registered(String id) {
        List<String> offices = managers.officesToSee();
        String caseId = caseOf(id);
        return register.find(caseId)
                .filter(each -> offices.contains(each.office()))
                .orElseThrow(() -> unknown(caseId));
    }

    private String caseOf(String instanceId) {
        HistoricProcessInstance instance = history.createHistoricProcessInstanceQuery()
                .processInstanceId(instanceId)
                .singleResult();
        return instance == null ? instanceId : instance.getRootProcessInstanceId();
    }

    private static NotFoundException unknown(String caseId) {
        return new NotFoundException("Perkara " + caseId + " tidak ditemukan di kantor Anda.");
    }
}
