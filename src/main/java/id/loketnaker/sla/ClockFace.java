package id.loketnaker.sla;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the clock and the ledger of a case, and changes nothing. */
@Service
@Transactional(readOnly = true)
public class ClockFace {

    private final Deadlines deadlines;
    private final Pauses pauses;

    ClockFace(Deadlines deadlines, Pauses pauses) {
        this.deadlines = deadlines;
        this.pauses = pauses;
    }

    /**
     * The clock of a case, open or ended.
     *
     * @return nothing when there is no such clock
     */
    public Optional<ClockReading> read(String caseId, Instant now, Terms terms) {
        return deadlines.findById(caseId).map(promise -> promise.read(pausesOf(caseId), now, terms));
    }

    /** The clocks of several cases of one service, in no order; ids of no case are left out. */
    public List<ClockReading> readings(Collection<String> caseIds, Instant now, Terms terms) {
        if (caseIds.isEmpty()) {
            return List.of();
        }
        Map<String, List<Pause>> all =
                pauses.findByCaseIdInOrderByPausedAt(caseIds).stream().collect(Collectors.groupingBy(Pause::caseId));
        return deadlines.findAllById(caseIds).stream()
                .map(promise -> promise.read(all.getOrDefault(promise.caseId(), List.of()), now, terms))
                .toList();
    }

    /** All deadlines of a case in the order in which they came to be, the promise among them. */
    public List<DeadlineView> deadlines(String caseId, Instant now, Terms terms) {
        List<Pause> all = pausesOf(caseId);
        return deadlines.findByCaseId(caseId).stream()
                .map(deadline -> deadline.shown(all, now, terms))
                .sorted(Comparator.comparing(DeadlineView::openedAt)
                        .thenComparing(DeadlineView::kind)
                        .thenComparing(DeadlineView::id))
                .toList();
    }

    /** How the promises of several cases stand, by the id of the case. */
    public Map<String, PromiseState> promises(Collection<String> caseIds, Instant now) {
        Map<String, Instant> paused = pausedSince(caseIds);
        return deadlines.findAllById(caseIds).stream()
                .map(promise -> promise.asPromise(paused.get(promise.caseId()), now))
                .collect(Collectors.toMap(PromiseState::caseId, Function.identity()));
    }

    /** The limits with these ids, of tasks say, by their ids; ids of none are left out. */
    public Map<String, OpenLimit> limits(Collection<String> ids) {
        List<Deadline> found = deadlines.findAllById(ids);
        Map<String, Instant> paused =
                pausedSince(found.stream().map(Deadline::caseId).collect(Collectors.toSet()));
        return found.stream()
                .map(deadline -> deadline.asLimit(paused.get(deadline.caseId())))
                .collect(Collectors.toMap(OpenLimit::id, Function.identity()));
    }

    /** Since when the clocks of these cases stand still; cases whose clock runs are left out. */
    public Map<String, Instant> pausedSince(Collection<String> caseIds) {
        return caseIds.isEmpty()
                ? Map.of()
                : pauses.findByCaseIdInAndResumedAtIsNull(caseIds).stream()
                        .collect(Collectors.toMap(
                                Pause::caseId, Pause::pausedAt, (one, other) -> one.isBefore(other) ? one : other));
    }

    /** The steps that these cases wait at, of each case first to last. */
    public List<OpenStep> openSteps(Collection<String> caseIds) {
        return caseIds.isEmpty()
                ? List.of()
                : deadlines.openTasks(caseIds).stream().map(Deadline::asStep).toList();
    }

    /** The step that a task was, once it is over. */
    public Optional<FinishedStep> finished(String taskId) {
        return deadlines.findById(taskId).filter(Deadline::isFinishedTask).map(Deadline::asFinished);
    }

    /** Why the clocks of these cases stand still, the first first. */
    public List<OpenPause> openPauses(Collection<String> caseIds) {
        return caseIds.isEmpty()
                ? List.of()
                : pauses.findByCaseIdInAndResumedAtIsNull(caseIds).stream()
                        .map(pause -> new OpenPause(pause.caseId(), pause.ground(), pause.pausedAt()))
                        .sorted(Comparator.comparing(OpenPause::since))
                        .toList();
    }

    /** Who had the steps of these cases, of each case first to last. */
    public List<Holding> holdings(Collection<String> caseIds) {
        return caseIds.isEmpty() ? List.of() : deadlines.holdings(caseIds, DeadlineKind.TASK);
    }

    private List<Pause> pausesOf(String caseId) {
        return pauses.findByCaseIdOrderByPausedAt(caseId);
    }
}
