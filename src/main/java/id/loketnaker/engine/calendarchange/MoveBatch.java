package id.loketnaker.engine.calendarchange;

import id.loketnaker.engine.CaseTerms;
import id.loketnaker.register.CaseEntry;
import id.loketnaker.register.CaseRegister;
import id.loketnaker.register.CaseState;
import id.loketnaker.register.Entry;
import id.loketnaker.register.EntryKind;
import id.loketnaker.sla.ApprovedChange;
import id.loketnaker.sla.CalendarBook;
import id.loketnaker.sla.CalendarMoves;
import id.loketnaker.sla.CalendarMoves.Place;
import id.loketnaker.sla.PlannedMove;
import id.loketnaker.sla.PlannedMove.Fate;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Some deadlines move, with their tasks, timers and the record of their cases, in one short transaction. Each row says
 * itself up to which change it has been moved, so that a crash loses nothing and no node moves a row twice.
 */
@Component
class MoveBatch {

    private static final int PAGE = 500;
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

    /** Moves open deadlines by one change; answers where to go on, or nothing at the end. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public @Nullable Place move(ApprovedChange change, Place after, int most) {
        CaseTerms.Lookup found = terms.in(change.version());
        CalendarMoves.Page page = moves.move(change.version() - 1, after, most, found, clock.instant());
        List<PlannedMove> moved =
                page.moves().stream().filter(move -> move.fate() == Fate.MOVES).toList();
        decisions.add(
                change.version(),
                page.moves().stream().filter(move -> move.fate() != Fate.MOVES).toList());
        if (!moved.isEmpty()) {
            dates.follow(moved);
            register.recordAll(
                    moved.stream().map(move -> entry(change, move, found)).toList());
            book.moved(change.version(), moved.size());
        }
        return page.last();
    }

    /**
     * All open deadlines have been looked at: what remains are the timers that fired too early, for a person to decide.
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void finish(ApprovedChange change) {
        if (!book.finish(change.version(), clock.instant())) {
            return; // another node did
        }
        CaseTerms.Lookup found = terms.in(change.version());
        Place after = Place.START;
        while (after != null) {
            CalendarMoves.Page page = moves.firedTooEarly(change.change().date(), after, PAGE, found);
            decisions.add(
                    change.version(),
                    page.moves().stream()
                            .filter(move -> found.origin(move.caseId()).state() == CaseState.RUNNING)
                            .toList());
            after = page.last();
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
