package id.loketnaker.engine.calendarchange;

import id.loketnaker.engine.CaseTerms;
import id.loketnaker.register.CaseState;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.sla.CalendarMoves;
import id.loketnaker.sla.CalendarMoves.Place;
import id.loketnaker.sla.DayChange;
import id.loketnaker.sla.PlannedMove;
import id.loketnaker.sla.PlannedMove.Fate;
import id.loketnaker.sla.WorkingTimes;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts what would move, without moving it: nothing is locked, officials go on. */
@Component
class CalendarPreviews {

    private static final int PAGE = 1000;

    private final CalendarMoves moves;
    private final CaseTerms terms;
    private final Clock clock;

    CalendarPreviews(CalendarMoves moves, CaseTerms terms, Clock clock) {
        this.moves = moves;
        this.terms = terms;
        this.clock = clock;
    }

    CalendarPreview of(DayChange change, WorkingTimes now, List<String> notes) {
        CaseTerms.Lookup found = lookup(change, now);
        Map<String, Count> counts = new TreeMap<>();
        for (boolean fired : new boolean[] {false, true}) {
            Place after = Place.START;
            while (after != null) {
                CalendarMoves.Page page = page(change, fired, after, PAGE, found);
                for (PlannedMove move : running(page, fired, found)) {
                    ServicePack pack = found.pack(move.caseId());
                    counts.computeIfAbsent(pack.id(), id -> new Count(pack)).add(move.fate());
                }
                after = page.last();
            }
        }
        return new CalendarPreview(
                now.version(), counts.values().stream().map(Count::group).toList(), notes);
    }

    /** The rows of one service of one office after a place, by due date, at most so many. */
    List<PreviewRow> rows(
            DayChange change, WorkingTimes now, String office, String service, boolean fired, Place after, int most) {
        CaseTerms.Lookup found = terms.in(
                now.with(change),
                origin -> origin.office().equals(office) && origin.service().equals(service));
        List<PreviewRow> rows = new ArrayList<>();
        @Nullable Place place = after;
        while (place != null && rows.size() < most) {
            CalendarMoves.Page page = page(change, fired, place, PAGE, found);
            running(page, fired, found).stream()
                    .limit(most - rows.size())
                    .forEach(move -> rows.add(new PreviewRow(
                            move,
                            found.origin(move.caseId()),
                            found.pack(move.caseId()).office().zone())));
            place = page.last();
        }
        return rows;
    }

    private CalendarMoves.Page page(DayChange change, boolean fired, Place after, int most, CaseTerms.Lookup found) {
        Instant now = clock.instant();
        return fired
                ? moves.firedTooEarly(change.date(), after, most, found)
                : moves.wouldMove(change.date(), after, most, found, now);
    }

    private static List<PlannedMove> running(CalendarMoves.Page page, boolean fired, CaseTerms.Lookup found) {
        return page.moves().stream()
                .filter(move -> !fired || found.origin(move.caseId()).state() == CaseState.RUNNING)
                .toList();
    }

    private CaseTerms.Lookup lookup(DayChange change, WorkingTimes now) {
        return terms.in(
                now.with(change),
                origin -> change.office() == null || change.office().equals(origin.office()));
    }

    /** Counts for one pack; several versions of it are one service. */
    private static final class Count {

        private final ServicePack pack;
        private final Map<Fate, Integer> by = new EnumMap<>(Fate.class);

        Count(ServicePack pack) {
            this.pack = pack;
        }

        void add(Fate fate) {
            by.merge(fate, 1, Integer::sum);
        }

        CalendarPreview.Group group() {
            return new CalendarPreview.Group(
                    pack.office().id(),
                    pack.office().name(),
                    pack.key(),
                    pack.standard().name(),
                    by.getOrDefault(Fate.MOVES, 0),
                    by.getOrDefault(Fate.PAST, 0),
                    by.getOrDefault(Fate.FIRED, 0));
        }
    }
}
