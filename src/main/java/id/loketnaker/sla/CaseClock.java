package id.loketnaker.sla;

import id.loketnaker.servicepack.LimitUnit;
import id.loketnaker.servicepack.Promise;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The clock of a case: it starts at receipt, stands still as often as the diagram says, and is measured from the stored
 * start, so that no edit of the case can restart it.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class CaseClock {

    private final Deadlines deadlines;
    private final Pauses pauses;
    private final EntityManager entities;

    CaseClock(Deadlines deadlines, Pauses pauses, EntityManager entities) {
        this.deadlines = deadlines;
        this.pauses = pauses;
        this.entities = entities;
    }

    /** Starts the clock; the promise is fixed from here on, whatever the service standard says later. */
    public Term start(String caseId, Promise promise, Instant received, Terms terms) {
        Term term = terms.promised(received, promise);
        String name = promise.isMade() ? "Janji layanan" : "Batas menurut hukum";
        Opening opening = new Opening(
                caseId, caseId, DeadlineKind.PROMISE, "janji", name, null, null, promise.ground(), received);
        Deadline promised = new Deadline(opening, term);
        promised.planRisk(terms, List.of());
        entities.persist(promised);
        return term;
    }

    /** The promise with the pauses up to now not counted, or the share of it; the clock must have been started. */
    public Term promised(String caseId, int share, Instant now, Terms terms) {
        Term promise = promiseOf(caseId);
        return terms.sinceReceipt(promise.start(), promise.amount(), promise.unit(), share, standstills(caseId, now));
    }

    /** The service minutes since the clock was started, those not counted during which it stood still. */
    @Transactional(readOnly = true)
    public int worked(String caseId, Instant now, Terms terms) {
        Instant start = promiseOf(caseId).start();
        int stood = Standstill.merged(standstills(caseId, now)).stream()
                .filter(still -> still.until().isAfter(start))
                .mapToInt(still -> terms.minutes(still.from().isBefore(start) ? start : still.from(), still.until()))
                .sum();
        return Math.max(0, terms.minutes(start, now) - stood);
    }

    /** So many working days since receipt, the pauses up to now not counted. */
    public Term sinceReceipt(String caseId, int workingDays, Instant now, Terms terms) {
        Term promise = promiseOf(caseId);
        return terms.sinceReceipt(promise.start(), workingDays, LimitUnit.WORKING_DAYS, 100, standstills(caseId, now));
    }

    /**
     * The clock stands still from now on.
     *
     * @param pauseId of the activity instance that waits
     * @return the open deadlines that count from receipt; their timers must not fire while the clock stands
     */
    public List<String> pause(String pauseId, String caseId, String elementId, String ground, Instant at) {
        entities.persist(new Pause(pauseId, caseId, elementId, ground, at));
        List<Deadline> held = countingFromReceipt(caseId);
        held.forEach(Deadline::suspendSteps);
        return held.stream().map(Deadline::getId).toList();
    }

    /**
     * The activity instance no longer waits.
     *
     * @return what moved, or nothing while another element still holds the clock
     */
    public Optional<List<MovedDeadline>> resume(String pauseId, String caseId, Instant at, Terms terms) {
        Optional<Pause> pause = pauses.findById(pauseId).filter(Pause::isOpen);
        if (pause.isEmpty()) {
            return Optional.empty();
        }
        pause.get().resume(at);
        pauses.flush();
        if (isStanding(caseId)) {
            return Optional.empty();
        }
        List<Standstill> standstills = standstills(caseId, at);
        return Optional.of(countingFromReceipt(caseId).stream()
                .map(deadline -> goOn(deadline, standstills, terms))
                .filter(Objects::nonNull)
                .toList());
    }

    private static @Nullable MovedDeadline goOn(Deadline deadline, List<Standstill> standstills, Terms terms) {
        Term term = deadline.term();
        MovedDeadline moved = deadline.recount(
                terms.sinceReceipt(term.start(), term.amount(), term.unit(), term.share(), standstills));
        deadline.planRisk(terms, standstills);
        if (deadline.hasSteps()) {
            deadline.planNextStep(terms);
        }
        return moved;
    }

    /** The promise as it stands; the clock must have been started. */
    @Transactional(readOnly = true)
    public PromiseView promise(String caseId) {
        return new PromiseView(promiseOf(caseId).due(), isStanding(caseId));
    }

    private boolean isStanding(String caseId) {
        return pauses.existsByCaseIdAndResumedAtIsNull(caseId);
    }

    /** The open deadlines that count from receipt, the promise among them. */
    public List<String> movable(String caseId) {
        return countingFromReceipt(caseId).stream().map(Deadline::getId).toList();
    }

    private Term promiseOf(String caseId) {
        return deadlines
                .findById(caseId)
                .orElseThrow(() -> new IllegalStateException("Jam perkara " + caseId + " belum berjalan"))
                .term();
    }

    private List<Standstill> standstills(String caseId, Instant now) {
        return pauses.findByCaseIdOrderByPausedAt(caseId).stream()
                .map(pause -> pause.until(now))
                .toList();
    }

    private List<Deadline> countingFromReceipt(String caseId) {
        return deadlines.findByCaseIdAndStateAndBasis(caseId, DeadlineState.OPEN, Basis.RECEIPT);
    }
}
