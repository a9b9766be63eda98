package id.loketnaker.sla;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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

    private static final Logger LOG = LoggerFactory.getLogger(CalendarMoves.class);

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

    /** Finds the terms of cases, all at once; of those that are asked for and can be counted. */
    public interface TermsOfCases extends Function<Collection<String>, Map<String, Terms>> {}

    private final Deadlines deadlines;
    private final Pauses pauses;

    CalendarMoves(Deadlines deadlines, Pauses pauses) {
        this.deadlines = deadlines;
        this.pauses = pauses;
    }

    /**
     * What a change to a day would do to the open deadlines after that place, by due date; nothing to those that cannot
     * be counted.
     */
    public Page wouldMove(LocalDate day, Place after, int most, TermsOfCases terms, Instant now) {
        List<Deadline> page = deadlines.spanning(from(day, after), after.id(), until(day), Limit.of(most));
        return new Page(plans(page, terms, now), lastOf(page, most));
    }

    /**
     * Timers that fired before the due date that they have in the other calendar, after that place; none that cannot be
     * counted.
     */
    public Page firedTooEarly(LocalDate day, Place after, int most, TermsOfCases terms) {
        List<Deadline> page = deadlines.firedSpanning(from(day, after), after.id(), until(day), Limit.of(most));
        return new Page(plans(page, terms, Instant.MIN), lastOf(page, most));
    }

    /**
     * Open deadlines that have to be compared with the next version of the calendar, by id.
     *
     * @param seen the version they were compared with last
     * @param last where to go on after; nothing for the first of all
     */
    public List<String> due(int seen, @Nullable String last, int most) {
        return deadlines.seen(seen, Objects.requireNonNullElse(last, ""), Limit.of(most));
    }

    /**
     * Moves open deadlines from one version of the calendar to the next. Deadlines that somebody works on at this
     * moment are left out; they are found again, for each carries the version it was compared with.
     *
     * @param seen the version they were compared with last
     * @param terms in the next version
     * @return what moved, and what is left for a person to decide; the tasks and timers have to follow
     * @throws RuntimeException when one of them cannot be counted
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<PlannedMove> move(int seen, Collection<String> ids, TermsOfCases terms, Instant now) {
        List<Deadline> page = deadlines.lockSeen(seen, ids);
        List<PlannedMove> moves = new ArrayList<>();
        Set<String> untouched = page.stream().map(Deadline::getId).collect(Collectors.toSet());
        Counting counting = counting(page, terms);
        for (Deadline deadline : page) {
            Counting.Counted counted = counting.of(deadline);
            PlannedMove plan = counted.plan(now);
            if (plan != null) {
                moves.add(plan);
                untouched.remove(deadline.getId());
                counted.carryOut(plan, seen + 1);
            } else if (counted.settles(seen + 1)) {
                untouched.remove(deadline.getId());
            }
        }
        if (!untouched.isEmpty()) {
            deadlines.compared(untouched, seen + 1);
        }
        return moves;
    }

    /**
     * Leaves a deadline as it is in the next version of the calendar; nothing when that was not to be done any more.
     *
     * @param seen the version it was compared with last
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<PlannedMove> leave(int seen, String id) {
        return deadlines.lockSeen(seen, List.of(id)).stream().findFirst().map(deadline -> deadline.leave(seen + 1));
    }

    /**
     * Has a deadline that was left compared once more.
     *
     * @param seen the version it is compared from
     * @return false when it is done by now, or was counted in a later version
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean again(String id, int seen) {
        return deadlines.compareAgain(id, seen) == 1;
    }

    private List<PlannedMove> plans(List<Deadline> page, TermsOfCases terms, Instant now) {
        Counting counting = counting(page, terms);
        List<PlannedMove> plans = new ArrayList<>();
        for (Deadline deadline : page.stream().filter(counting::isFor).toList()) {
            try {
                Stream.ofNullable(counting.of(deadline).plan(now)).forEach(plans::add);
            } catch (RuntimeException uncountable) {
                LOG.warn("Batas waktu {} tidak dapat dihitung", deadline.getId(), uncountable);
            }
        }
        return plans;
    }

    private Counting counting(List<Deadline> page, TermsOfCases terms) {
        Set<String> cases = page.stream().map(Deadline::caseId).collect(Collectors.toSet());
        Set<String> paused = page.stream()
                .filter(deadline -> deadline.basis() == Basis.RECEIPT)
                .map(Deadline::caseId)
                .collect(Collectors.toSet());
        return new Counting(terms.apply(cases), paused.isEmpty() ? List.of() : pauses.findByCaseIdIn(paused));
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
