package id.loketnaker.engine;

import id.loketnaker.engine.PassedPath.Visit;
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
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the file of a case for a manager, also of one that ended: clock, deadlines, record and the way it took. */
@Service
public class CaseFiles {

    /** Camunda's mark on the visit that holds those of an element that is done several times. */
    private static final String SEVERAL_TIMES = "#multiInstanceBody";

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
     * @throws AuthorizationException for those who may see no figures
     * @throws NotFoundException when there is no such case in an office of theirs
     */
    @Transactional(readOnly = true)
    public CaseFile of(String caseId) {
        RegisteredCase found = registered(caseId);
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
                path(caseId, pack));
    }

    /** What the register has of a case, for the same people. */
    RegisteredCase registered(String caseId) {
        List<String> offices = managers.officesToSee();
        return register.find(caseId)
                .filter(each -> offices.contains(each.office()))
                .orElseThrow(() -> unknown(caseId));
    }

    private PassedPath path(String caseId, ServicePack pack) {
        List<Visit> all = history
                .createHistoricActivityInstanceQuery()
                .processInstanceId(caseId)
                .orderPartiallyByOccurrence()
                .asc()
                .list()
                .stream()
                .map(CaseFiles::visit)
                .toList();
        List<String> severalTimes = all.stream()
                .map(Visit::elementId)
                .filter(id -> id.endsWith(SEVERAL_TIMES))
                .map(CaseFiles::plain)
                .toList();
        List<Visit> visits = all.stream()
                .filter(visit -> !severalTimes.contains(visit.elementId()))
                .map(visit -> new Visit(
                        plain(visit.elementId()), visit.name(), visit.from(), visit.until(), visit.cancelled()))
                .toList();
        return new PassedPath(visits, FlowTrail.flows(pack.diagram(), visits));
    }

    private static String plain(String elementId) {
        return elementId.replace(SEVERAL_TIMES, "");
    }

    private static Visit visit(HistoricActivityInstance activity) {
        return new Visit(
                activity.getActivityId(),
                activity.getActivityName(),
                activity.getStartTime().toInstant(),
                activity.getEndTime() == null ? null : activity.getEndTime().toInstant(),
                activity.isCanceled());
    }

    private static NotFoundException unknown(String caseId) {
        return new NotFoundException("Perkara " + caseId + " tidak ditemukan di kantor Anda.");
    }
}
