package id.loketnaker.engine.calendarchange;

import id.loketnaker.engine.CaseTerms;
import id.loketnaker.register.CaseState;
import id.loketnaker.sla.ApprovedChange;
import id.loketnaker.sla.CalendarMoves;
import id.loketnaker.sla.CalendarMoves.Place;
import id.loketnaker.sla.PlannedMove;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The timers of running cases that fired before the due date that a change gives them. */
@Component
class FiredTimers {

    private static final int PAGE = 500;

    private final CalendarMoves moves;
    private final CaseTerms terms;

    FiredTimers(CalendarMoves moves, CaseTerms terms) {
        this.moves = moves;
        this.terms = terms;
    }

    List<PlannedMove> tooEarly(ApprovedChange change) {
        CaseTerms.Lookup found = terms.in(change.version());
        List<PlannedMove> fired = new ArrayList<>();
        Place after = Place.START;
        while (after != null) {
            CalendarMoves.Page page = moves.firedTooEarly(change.change().date(), after, PAGE, found);
            page.moves().stream()
                    .filter(move -> found.origin(move.caseId()).state() == CaseState.RUNNING)
                    .forEach(fired::add);
            after = page.last();
        }
        return fired;
    }
}
