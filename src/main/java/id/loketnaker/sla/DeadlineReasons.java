package id.loketnaker.sla;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Why something is due when it is due: for any row of the ledger, open or ended, in the calendar that it was counted
 * in.
 */
@Service
public class DeadlineReasons {

    private final Deadlines deadlines;
    private final Pauses pauses;
    private final TermsOfCase termsOfCase;

    DeadlineReasons(Deadlines deadlines, Pauses pauses, TermsOfCase termsOfCase) {
        this.deadlines = deadlines;
        this.pauses = pauses;
        this.termsOfCase = termsOfCase;
    }

    /** The case that a deadline belongs to, if there is such a deadline. */
    @Transactional(readOnly = true)
    public Optional<String> caseOf(String deadlineId) {
        return deadlines.findById(deadlineId).map(Deadline::caseId);
    }

    /** The reason of a deadline, if there is one of that id (of the task or timer job; of the case for the promise). */
    @Transactional(readOnly = true)
    public Optional<DeadlineReason> of(String deadlineId) {
        return deadlines.findById(deadlineId).map(this::reason);
    }

    private DeadlineReason reason(Deadline deadline) {
        Term stored = deadline.term();
        Terms terms = termsOfCase.of(deadline.caseId(), stored.calendar());
        List<Pause> all =
                stored.basis() == Basis.RECEIPT ? pauses.findByCaseIdOrderByPausedAt(deadline.caseId()) : List.of();
        List<GroundedStandstill> counted = asCounted(deadline, terms, all);
        boolean standing = deadline.isOpen() && all.stream().anyMatch(Pause::isOpen);
        return deadline.reason(
                terms.time().zone(),
                standing,
                recount(stored, terms, counted).due().equals(stored.due()),
                new ReasonDays(terms.time(), stored, counted).list());
    }

    private static List<GroundedStandstill> asCounted(Deadline deadline, Terms terms, List<Pause> all) {
        List<List<GroundedStandstill>> readings = StoodStill.readings(deadline, all);
        return readings.stream()
                .filter(reading -> recount(deadline.term(), terms, reading)
                        .due()
                        .equals(deadline.term().due()))
                .findFirst()
                .orElse(readings.get(0));
    }

    private static Term recount(Term term, Terms terms, List<GroundedStandstill> counted) {
        return terms.again(term, counted.stream().map(GroundedStandstill::span).toList());
    }
}
