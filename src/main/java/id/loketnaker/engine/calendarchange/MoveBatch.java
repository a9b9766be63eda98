package id.loketnaker.engine.calendarchange;

import id.loketnaker.engine.CaseTerms;
import id.loketnaker.register.CaseEntry;
import id.loketnaker.register.CaseRegister;
import id.loketnaker.register.Entry;
import id.loketnaker.register.EntryKind;
import id.loketnaker.sla.ApprovedChange;
import id.loketnaker.sla.CalendarBook;
import id.loketnaker.sla.CalendarMoves;
import id.loketnaker.sla.PlannedMove;
import id.loketnaker.sla.PlannedMove.Fate;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Some deadlines move, with their tasks, timers and the record of their cases, in one short transaction. Each row says
 * itself up to which change it has been moved, so that a crash loses nothing and no node moves a row twice.
 */
@Component
class MoveBatch {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu HH.mm", Locale.forLanguageTag("id-ID"));

    private final CalendarMoves moves;
    private final CalendarBook book;
    private final CaseTerms terms;
    private final EngineDates dates;
    private final CaseRegister register;
    private final UnmovedDeadlines decisions;
    private final Clock clock;

    MoveBatch(
            CalendarMoves moves,
            CalendarBook book,
            CaseTerms terms,
            EngineDates dates,
            CaseRegister register,
            UnmovedDeadlines decisions,
            Clock clock) {
        this.moves = moves;
        this.book = book;
        this.terms = terms;
        this.dates = dates;
        this.register = register;
        this.decisions = decisions;
        this.clock = clock;
    }

    /**
     * Moves open deadlines by one change.
     *
     * @throws RuntimeException when one of them cannot be moved; then none of them was
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void move(ApprovedChange change, List<String> ids) {
        CaseTerms.Lookup found = terms.in(change.version());
        List<PlannedMove> planned = moves.move(change.version() - 1, ids, found, clock.instant());
        List<PlannedMove> moved =
                planned.stream().filter(move -> move.fate() == Fate.MOVES).toList();
        decisions.add(
                change.version(),
                planned.stream().filter(move -> move.fate() != Fate.MOVES).toList());
        if (!moved.isEmpty()) {
            dates.follow(moved);
            register.recordAll(
                    moved.stream().map(move -> entry(change, move, found)).toList());
            book.moved(change.version(), moved.size());
        }
    }

    /** One that cannot be moved stays due as it is, for a person to decide; it holds up nothing any more. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void setAside(ApprovedChange change, String id) {
        decisions.add(
                change.version(), moves.leave(change.version() - 1, id).stream().toList());
    }

    /**
     * All open deadlines have been looked at: what remains are the timers that fired too early, for a person to decide.
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void finish(ApprovedChange change, List<PlannedMove> firedTooEarly) {
        if (book.finish(change.version(), clock.instant())) { // no other node did
            decisions.add(change.version(), firedTooEarly);
        }
    }

    private CaseEntry entry(ApprovedChange change, PlannedMove move, CaseTerms.Lookup found) {
        ZoneId zone = found.pack(move.caseId()).office().zone();
        String details = "%s: %s menjadi %s"
                .formatted(change.change().decree().citation(), shown(move.before(), zone), shown(move.after(), zone));
        return new CaseEntry(
                move.caseId(),
                new Entry(
                        clock.instant(),
                        EntryKind.MOVED,
                        move.elementId(),
                        move.elementName(),
                        change.approvedBy(),
                        details));
    }

    private static String shown(Instant moment, ZoneId zone) {
        return MOMENT.format(moment.atZone(zone));
    }
}
