package id.loketnaker.casework;

import id.loketnaker.register.RegisteredCase;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.sla.CaseTime;
import id.loketnaker.sla.ClockFace;
import id.loketnaker.sla.DeadlineReason;
import id.loketnaker.sla.DeadlineReasons;
import id.loketnaker.sla.DeadlineState;
import id.loketnaker.sla.DeadlineView;
import id.loketnaker.sla.Terms;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The clock and the limits of the case that a task belongs to, for whoever may see the task. */
@Service
@Transactional
public class TaskLimits {

    private final TaskCases cases;
    private final ClockFace clockFace;
    private final DeadlineReasons reasons;
    private final Packs packs;
    private final CaseTime time;
    private final Clock clock;

    TaskLimits(TaskCases cases, ClockFace clockFace, DeadlineReasons reasons, Packs packs, CaseTime time, Clock clock) {
        this.cases = cases;
        this.clockFace = clockFace;
        this.reasons = reasons;
        this.packs = packs;
        this.time = time;
        this.clock = clock;
    }

    /** @throws UnknownException when there is no such open task, or none that the present user may see */
    public CaseLimits of(String taskId) {
        RegisteredCase found = cases.of(taskId);
        ServicePack pack = packs.of(found.definitionId());
        Terms terms = time.of(pack);
        Instant now = clock.instant();
        List<DeadlineView> all = clockFace.deadlines(found.id(), now, terms);
        return new CaseLimits(
                found,
                pack,
                clockFace.read(found.id(), now, terms).orElseThrow(() -> unknown(found.id())),
                all,
                clockFace.limits(all.stream()
                        .filter(deadline -> deadline.state() == DeadlineState.OPEN)
                        .map(DeadlineView::id)
                        .toList()),
                terms,
                now);
    }

    /**
     * Why a limit of that case is due when it is due.
     *
     * @throws UnknownException also for a limit of another case
     */
    public DeadlineReason reason(String taskId, String deadlineId) {
        String caseId = cases.of(taskId).id();
        return reasons.caseOf(deadlineId)
                .filter(caseId::equals)
                .flatMap(same -> reasons.of(deadlineId))
                .orElseThrow(() -> unknown(deadlineId));
    }

    private static UnknownException unknown(String id) {
        return new UnknownException("Tenggat " + id + " tidak ditemukan pada perkara tugas ini.");
    }
}
