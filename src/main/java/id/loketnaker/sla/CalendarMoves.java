package id.loketnaker.sla;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts deadlines again in another calendar, a page at a time: to show what would move, and to move it. A page is a
 * range of ids, so that any number of deadlines costs as much each.
 */
@Service
public class CalendarMoves {

    /**
     * A page of deadlines that was looked at.
     *
     * @param last where to go on after; none when there are no more
     */
    public record Page(List<PlannedMove> moves, @Nullable Place last) {}

    /**
     * The last deadline that was looked at.
     *
     * @param due its due date; {@link Instant#MIN} for the beginning
     */
    public record Place(Instant due, String id) {

        public static final Place START = new Place(Instant.MIN, "");

        @Override
        public String toString() {
            return due + "/" + id;
        }

        /** @throws java.time.DateTimeException when that is no place */
        public static Place parse(String text) {
            int slash = text.indexOf('/');
            return slash < 0 ? START : new Place(Instant.parse(text.substring(0, slash)), text.substring(slash + 1));
        }
    }

    /** Finds the terms of cases, all at once. */
    public interface TermsOfCases extends Function<Collection<String>, Map<String, Terms>> {}

    private final Deadlines deadlines;
    private final Pauses pauses;

    CalendarMoves(Deadlines deadlines, Pauses pauses) {
        this.deadlines = deadlines;
        this.pauses = pauses;
    }

    /** What a change to a day would do to the open deadlines after that place, by due date. */
    @Transactional(readOnly = true)
    public Page wouldMove(LocalDate day, Place after, int most, TermsOfCases terms, Instant now) {
        List<Deadline> page = deadlines.spanning(from(day, after), after.id(), until(day), Limit.of(most));
        return new Page(plans(page, terms, now), lastOf(page, most));
    }

    /** Timers that fired before the due date that they have in the other calendar, after that place. */
    @Transactional(readOnly = true)
    public Page firedTooEarly(LocalDate day, Place after, int most, TermsOfCases terms) {
        List<Deadline> page = deadlines.firedSpanning(from(day, after), after.id(), until(day), Limit.of(most));
        return new Page(plans(page, terms, Instant.MIN), lastOf(page, most));
    }

    /**
     * Moves open deadlines from one version of the calendar to the next. Deadlines that somebody works on at this
     * moment are left out; they are found again, for each carries the version it was compared with.
     *
     * @param seen the version they were compared with last
     * @param terms in the next version
     * @return what moved, and what is left for a person to decide; the tasks and timers have to follow
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Page move(int seen, Place after, int most, TermsOfCases terms, Instant now) {
        List<Deadline> page = deadlines.lockSeen(seen, after.id(), most);
        List<PlannedMove> moves = new ArrayList<>();
        Set<String> untouched = page.stream().map(Deadline::getId).collect(Collectors.toSet());
        for (Recount recount : recounts(page, terms, now)) {
            moves.add(recount.plan());
            untouched.remove(recount.deadline().getId());
            recount.carryOut(seen + 1);
        }
        if (!untouched.isEmpty()) {
            deadlines.compared(untouched, seen + 1);
        }
        return new Page(moves, lastOf(page, most));
    }

    /** The next open deadline that was compared with that version last. */
    @Transactional(readOnly = true)
    public Optional<Place> next(int seen, Place after) {
        return deadlines
                .findFirstByStateAndCalendarSeenAndIdGreaterThanOrderById(DeadlineState.OPEN, seen, after.id())
                .map(Deadline::place);
    }

    /** A deadline that is due at another time when it is counted in those terms. */
    private record Recount(Deadline deadline, PlannedMove plan, Term again, Terms terms, List<Standstill> standstills) {

        void carryOut(int version) {
            deadline.follow(plan, again, terms, standstills, version);
        }
    }

    private List<PlannedMove> plans(List<Deadline> page, TermsOfCases terms, Instant now) {
        return recounts(page, terms, now).stream().map(Recount::plan).toList();
    }

    private List<Recount> recounts(List<Deadline> page, TermsOfCases terms, Instant now) {
        Map<String, Terms> found = terms.apply(caseIds(page));
        Map<String, List<Pause>> paused = pausesOf(page);
        List<Recount> recounts = new ArrayList<>();
        for (Deadline deadline : page) {
            Terms of = found.get(deadline.caseId());
            if (of != null) {
                List<Standstill> standstills =
                        StoodStill.in(deadline, paused.getOrDefault(deadline.caseId(), List.of()));
                Term again = of.again(deadline.term(), standstills);
                PlannedMove plan = deadline.plan(again, now);
                if (plan != null) {
                    recounts.add(new Recount(deadline, plan, again, of, standstills));
                }
            }
        }
        return recounts;
    }

    private Map<String, List<Pause>> pausesOf(List<Deadline> page) {
        Set<String> cases = page.stream()
                .filter(deadline -> deadline.term().basis() == Basis.RECEIPT)
                .map(Deadline::caseId)
                .collect(Collectors.toSet());
        return cases.isEmpty()
                ? Map.of()
                : pauses.findByCaseIdIn(cases).stream().collect(Collectors.groupingBy(Pause::caseId));
    }

    private static Set<String> caseIds(List<Deadline> page) {
        return page.stream().map(Deadline::caseId).collect(Collectors.toSet());
    }

    private static @Nullable Place lastOf(List<Deadline> page, int most) {
        return page.size() < most ? null : page.get(page.size() - 1).place();
    }

    /** Whatever the zone of the office: a day before and after is looked at too. */
    private static Instant from(LocalDate day, Place after) {
        Instant first = day.minusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
        return after.due().isAfter(first) ? after.due() : first;
    }

    private static Instant until(LocalDate day) {
        return day.plusDays(2).atStartOfDay().toInstant(ZoneOffset.UTC);
    }
}
