package id.loketnaker.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * When an office works: answers what is due when, and how long something took. Immutable and thread-safe; making one
 * costs some milliseconds, each answer well under a microsecond, over any span of the years 2000 to 2100.
 *
 * <p>Dates are local dates of the office's time zone; instants are cut to whole seconds. The day on which something
 * happens is day 0, the next working day is day 1, and a limit of N working days ends with closing time of day N.
 * That is our reading: we found no article that says it.
 *
 * <p>Every method throws IllegalArgumentException, with an Indonesian message, for a moment or an answer beyond those
 * years and for a negative amount.
 */
public final class WorkingTime {

    private final WorkingRules rules;
    private final OfficeClock clock;
    private final Timeline timeline;
    private final Explanation explanation;

    private WorkingTime(WorkingRules rules) {
        this.rules = rules;
        DayRules days = new DayRules(rules);
        this.clock = new OfficeClock(rules.zone());
        this.timeline = new Timeline(days);
        this.explanation = new Explanation(days, rules.nationalDays());
    }

    /** Throws IllegalArgumentException if the zone knows daylight saving. */
    public static WorkingTime of(WorkingRules rules) {
        return new WorkingTime(rules);
    }

    /** What this was made of. */
    public WorkingRules rules() {
        return rules;
    }

    /** The time zone whose dates and hours are meant. */
    public ZoneId zone() {
        return rules.zone();
    }

    /** Whether the office works at this second. It does at opening time and no longer at closing time. */
    public boolean isWorked(Instant instant) {
        LocalDateTime local = clock.local(instant);
        return timeline.hoursOn(local.toLocalDate()).holds(local.toLocalTime());
    }

    /** Whether the office works on this local date at all. */
    public boolean isWorkingDay(LocalDate date) {
        return timeline.isWorked(date);
    }

    /** The hours worked on this local date. */
    public DayHours hoursOn(LocalDate date) {
        return timeline.hoursOn(date);
    }

    /**
     * Closing time of the {@code n}-th working day after the local day of {@code start}, whatever the hour of
     * {@code start}. For {@code n} = 0 the first closing time that is not before {@code start}: that of the same day,
     * or of the next working day if the office is closed already or all day.
     */
    public DueMoment endOfWorkingDay(Instant start, int n) {
        requireAmount(n);
        LocalDateTime local = clock.local(start);
        LocalDate day = local.toLocalDate();
        if (n > 0) {
            return due(day.plusDays(1), timeline.closing((long) timeline.workedThrough(day) + n - 1));
        }
        LocalDateTime closing = timeline.closing(timeline.workedBefore(day));
        return closing.isBefore(local) ? closingOf(day.plusDays(1)) : due(day, closing);
    }

    /**
     * Closing time on a local date, or on the next working day if that date is not worked: so end dates that are named
     * and limits in calendar days, which is our reading, for no article says what becomes of a term that ends on a day
     * off.
     */
    public DueMoment closingOf(LocalDate date) {
        return due(date, timeline.closing(timeline.workedBefore(date)));
    }

    /**
     * Opening time of the {@code n}-th working day from a local date on, counted from 1; the date itself is the first
     * if it is worked.
     */
    public DueMoment opening(LocalDate from, int n) {
        requireAmount(n - 1);
        LocalDate day = timeline.day(Math.addExact(timeline.workedBefore(from), n - 1));
        return due(from, day.atTime(hoursOn(day).spans().get(0).opens()));
    }

    /** The last working day before a local date. */
    public LocalDate workingDayBefore(LocalDate date) {
        return timeline.day(timeline.workedBefore(date) - 1);
    }

    /** The earliest instant at which so many minutes of opening hours have passed since {@code start}. */
    public DueMoment afterServiceMinutes(Instant start, long minutes) {
        return afterSeconds(start, TimeUnit.MINUTES.toSeconds(minutes));
    }

    /**
     * The earliest instant at which so much time of opening hours has passed since {@code start}; {@code start} itself
     * for none. A span that ends exactly at closing time is due then, not at the next opening.
     *
     * @param time whole seconds count
     */
    public DueMoment afterServiceTime(Instant start, Duration time) {
        return afterSeconds(start, time.toSeconds());
    }

    private DueMoment afterSeconds(Instant start, long seconds) {
        requireAmount(seconds);
        LocalDateTime local = clock.local(start);
        if (seconds == 0) {
            return due(local.toLocalDate(), local);
        }
        if (seconds > Horizon.SECONDS) {
            throw Horizon.outside();
        }
        return due(local.toLocalDate(), timeline.momentAfter(timeline.secondsUntil(local) + seconds));
    }

    /**
     * How many working days lie after the local day of {@code a} up to and with that of {@code b}; negative if
     * {@code b} is on an earlier day.
     */
    public int workingDaysBetween(Instant a, Instant b) {
        return timeline.workedThrough(date(b)) - timeline.workedThrough(date(a));
    }

    /**
     * How much time of opening hours passes from {@code a} to {@code b}, to the second; negative if {@code b} is
     * earlier.
     */
    public Duration serviceTimeBetween(Instant a, Instant b) {
        return Duration.ofSeconds(timeline.secondsUntil(clock.local(b)) - timeline.secondsUntil(clock.local(a)));
    }

    /**
     * The whole minutes of {@link #serviceTimeBetween}. What is left of a minute is cut off, so parts may not add up.
     */
    public long serviceMinutesBetween(Instant a, Instant b) {
        return serviceTimeBetween(a, b).toMinutes();
    }

    /**
     * Every local date after that of {@code from} up to and with that of {@code to}, counted or skipped: why
     * {@link #workingDaysBetween} says what it says. Empty if both are on one day.
     *
     * @throws IllegalArgumentException also if {@code to} is on an earlier day
     */
    public List<ExplainedDay> explain(Instant from, Instant to) {
        return explanation.ofDays(date(from), date(to));
    }

    /**
     * Every local date from that of {@code from} to that of {@code to}, both included, with the time worked on it
     * between the two: why {@link #serviceTimeBetween} says what it says.
     *
     * @throws IllegalArgumentException also if {@code to} is earlier
     */
    public List<ServedDay> explainServiceTime(Instant from, Instant to) {
        return explanation.ofHours(clock.local(from), clock.local(to));
    }

    private LocalDate date(Instant instant) {
        return clock.local(instant).toLocalDate();
    }

    private DueMoment due(LocalDate firstDayLookedAt, LocalDateTime at) {
        return new DueMoment(clock.instant(at), rules.nationalDays().isProvisional(firstDayLookedAt, at.toLocalDate()));
    }

    private static void requireAmount(long amount) {
        if (amount < 0) {
            throw new IllegalArgumentException("Jumlah hari atau menit tidak boleh negatif: " + amount + ".");
        }
    }
}
