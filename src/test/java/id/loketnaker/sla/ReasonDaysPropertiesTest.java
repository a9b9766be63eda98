package id.loketnaker.sla;

import static id.loketnaker.sla.OfficeInMakassar.RECEIVED;
import static id.loketnaker.sla.OfficeInMakassar.TERMS;
import static id.loketnaker.sla.OfficeInMakassar.TIME;
import static id.loketnaker.sla.OfficeInMakassar.day;
import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.servicepack.LimitUnit;
import id.loketnaker.sla.ReasonSpan.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever the pauses: the days of a reason lead to the due date, and what is counted in them is the amount. */
class ReasonDaysPropertiesTest {

    @Property
    void the_days_counted_are_the_amount_and_end_on_the_due_date(
            @ForAll("pauses") List<Standstill> pauses,
            @ForAll @IntRange(min = 1, max = 60) int amount,
            @ForAll @IntRange(min = 1, max = 100) int share,
            @ForAll boolean workingDays) {
        Term term = TERMS.sinceReceipt(
                RECEIVED, amount, workingDays ? LimitUnit.WORKING_DAYS : LimitUnit.CALENDAR_DAYS, share, pauses);

        List<ReasonSpan> days = daysOf(term, pauses);

        assertThat(days.stream().mapToInt(ReasonDaysPropertiesTest::counted).sum())
                .isEqualTo(term.units());
        ReasonSpan last = days.get(days.size() - 1);
        assertThat(last.until()).isEqualTo(day(term.due()));
        assertThat(last.last() == term.units()
                        || last.reason().contains("berjalan lagi hari ini")
                        || !workingDays && last.verdict() == Verdict.DUE)
                .as("the last day is counted, or the clock that stopped on it runs again, or it was a day off")
                .isTrue();
        eachDayOnce(days);
    }

    @Property
    void the_time_served_is_the_amount_to_the_second(
            @ForAll("pauses") List<Standstill> pauses, @ForAll @IntRange(min = 1, max = 30_000) int minutes) {
        Term term = TERMS.sinceReceipt(RECEIVED, minutes, LimitUnit.SERVICE_MINUTES, 100, pauses);

        List<ReasonSpan> days = daysOf(term, pauses);

        Duration served = days.stream()
                .map(span -> span.served().multipliedBy(length(span)))
                .reduce(Duration.ZERO, Duration::plus);
        assertThat(served).isEqualTo(Duration.ofMinutes(minutes));
        assertThat(days.get(days.size() - 1).until()).isEqualTo(day(term.due()));
        eachDayOnce(days);
    }

    @Property
    void a_limit_from_any_moment_is_told_the_same_way(
            @ForAll @IntRange(min = 0, max = 400) int hours, @ForAll @IntRange(min = 1, max = 40) int amount) {
        Term term = TERMS.after(RECEIVED.plus(hours, ChronoUnit.HOURS), amount, LimitUnit.WORKING_DAYS);

        List<ReasonSpan> days = daysOf(term, List.of());

        assertThat(days.get(0).verdict()).isEqualTo(Verdict.START);
        assertThat(days.stream().mapToInt(ReasonDaysPropertiesTest::counted).sum())
                .isEqualTo(amount);
        assertThat(days.get(days.size() - 1).until()).isEqualTo(day(term.due()));
    }

    @Property
    void a_date_that_is_named_ends_on_itself_or_the_next_working_day(@ForAll @IntRange(max = 60) int days) {
        Term term = TERMS.on(day(RECEIVED).plusDays(days));

        List<ReasonSpan> told = daysOf(term, List.of());

        ReasonSpan last = told.get(told.size() - 1);
        assertThat(last.verdict()).isEqualTo(Verdict.DUE);
        assertThat(last.until()).isEqualTo(day(term.due()));
        assertThat(told).noneMatch(span -> span.verdict() == Verdict.COUNTED);
    }

    /** Monday 16 March to Friday 27 March 2026 hold Nyepi, Idulfitri and cuti bersama. */
    @Example
    void runs_of_equal_days_are_one_and_holidays_cite_their_decree() {
        Term term = TERMS.after(Instant.parse("2026-03-13T01:00:00Z"), 5, LimitUnit.WORKING_DAYS);

        List<String> told = daysOf(term, List.of()).stream()
                .map(span -> span.from() + ".." + span.until() + " " + span.verdict() + " " + span.first() + "-"
                        + span.last())
                .toList();

        assertThat(told.get(0)).isEqualTo("2026-03-13..2026-03-13 START 0-0");
        assertThat(told.get(1)).isEqualTo("2026-03-14..2026-03-15 SKIPPED 0-0");
        assertThat(told.get(2)).startsWith("2026-03-16..2026-03-1").contains("COUNTED 1-");
        assertThat(daysOf(term, List.of()))
                .anySatisfy(span -> assertThat(span.reason() + span.ground()).contains("Idulfitri", "SKB"));
    }

    /** Received on Monday, two days; the pause begins when they have long passed. */
    @Example
    void a_pause_after_the_due_date_does_not_move_it_any_more() {
        List<Standstill> late =
                List.of(new Standstill(Instant.parse("2026-03-12T02:00:00Z"), Instant.parse("2026-03-17T02:00:00Z")));

        assertThat(TERMS.sinceReceipt(RECEIVED, 2, LimitUnit.WORKING_DAYS, 100, late))
                .isEqualTo(TERMS.sinceReceipt(RECEIVED, 2, LimitUnit.WORKING_DAYS, 100, List.of()));
    }

    /**
     * Due on Wednesday 11 March at 16.00. The clock stops that day, and runs again on Friday: what is left of the day
     * is due then.
     */
    @Example
    void a_pause_on_the_last_day_moves_the_limit_to_the_day_on_which_the_clock_runs_again() {
        List<Standstill> onTheLastDay =
                List.of(new Standstill(Instant.parse("2026-03-11T01:00:00Z"), Instant.parse("2026-03-13T02:00:00Z")));

        assertThat(day(TERMS.sinceReceipt(RECEIVED, 2, LimitUnit.WORKING_DAYS, 100, onTheLastDay)
                        .due()))
                .isEqualTo("2026-03-13");
    }

    @Provide
    Arbitrary<List<Standstill>> pauses() {
        return OfficeInMakassar.pauses(120, 8);
    }

    private static List<ReasonSpan> daysOf(Term term, List<Standstill> pauses) {
        return new ReasonDays(
                        TIME,
                        term,
                        pauses.stream()
                                .map(pause -> new GroundedStandstill(pause, "ps. 15"))
                                .toList())
                .list();
    }

    private static int counted(ReasonSpan span) {
        return span.verdict() == Verdict.COUNTED ? span.last() - span.first() + 1 : 0;
    }

    private static long length(ReasonSpan span) {
        return ChronoUnit.DAYS.between(span.from(), span.until()) + 1;
    }

    private static void eachDayOnce(List<ReasonSpan> days) {
        assertThat(days.get(0).from()).isEqualTo(day(RECEIVED));
        for (int i = 1; i < days.size(); i++) {
            assertThat(days.get(i).from()).isEqualTo(days.get(i - 1).until().plusDays(1));
        }
    }
}
