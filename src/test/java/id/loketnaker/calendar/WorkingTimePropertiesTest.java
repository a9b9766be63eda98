package id.loketnaker.calendar;

import static id.loketnaker.calendar.Offices.ALWAYS;
import static id.loketnaker.calendar.Offices.BEKASI;
import static id.loketnaker.calendar.Offices.NATIONAL_DAYS;
import static id.loketnaker.calendar.Offices.RAMADAN_1447;
import static id.loketnaker.calendar.Offices.USUAL_WEEK;
import static id.loketnaker.calendar.Offices.WIB;
import static id.loketnaker.calendar.Offices.WIT;
import static id.loketnaker.calendar.Offices.WITA;
import static id.loketnaker.calendar.Offices.span;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class WorkingTimePropertiesTest {

    private static final OpeningPeriod ODD_WEEK = OpeningPeriod.always(Map.of(
            DayOfWeek.SUNDAY, DayHours.of(span("00.00-00.01"), span("23.00-23.59")),
            DayOfWeek.THURSDAY, DayHours.of(new OpenSpan(LocalTime.of(9, 0), LocalTime.of(9, 0, 7)))));

    private static final List<WorkingTime> KINDS_OF_OFFICES = List.of(
            USUAL_WEEK,
            BEKASI,
            WorkingTime.of(WorkingRules.of(WITA, List.of(ALWAYS, RAMADAN_1447), NATIONAL_DAYS)
                    .workedOnCollectiveLeave()),
            WorkingTime.of(WorkingRules.of(WIT, List.of(ODD_WEEK), NATIONAL_DAYS)),
            WorkingTime.of(WorkingRules.of(WIB, List.of(ODD_WEEK, RAMADAN_1447), NationalDays.of(List.of()))));

    @Property
    void adding_working_days_then_measuring_gives_them_back(
            @ForAll("offices") WorkingTime office,
            @ForAll("instants") Instant start,
            @ForAll @IntRange(min = 1, max = 3000) int days) {
        assertThat(office.workingDaysBetween(
                        start, office.endOfWorkingDay(start, days).at()))
                .isEqualTo(days);
    }

    @Property
    void adding_minutes_then_measuring_gives_them_back(
            @ForAll("offices") WorkingTime office,
            @ForAll("instants") Instant start,
            @ForAll @LongRange(min = 0, max = 100_000) long minutes) {
        Instant due = office.afterServiceMinutes(start, minutes).at();

        assertThat(office.serviceMinutesBetween(start, due)).isEqualTo(minutes);
        assertThat(office.serviceTimeBetween(start, due)).isEqualTo(Duration.ofMinutes(minutes));
    }

    @Property
    void a_second_before_minutes_are_used_up_some_time_is_left(
            @ForAll("offices") WorkingTime office,
            @ForAll("instants") Instant start,
            @ForAll @LongRange(min = 1, max = 100_000) long minutes) {
        Instant due = office.afterServiceMinutes(start, minutes).at();

        assertThat(office.serviceTimeBetween(start, due.minusSeconds(1)))
                .isEqualTo(Duration.ofMinutes(minutes).minusSeconds(1));
        assertThat(office.isWorked(due.minusSeconds(1))).isTrue();
    }

    @Property
    void a_later_start_never_gives_an_earlier_end(
            @ForAll("offices") WorkingTime office,
            @ForAll("instants") Instant start,
            @ForAll @LongRange(min = 0, max = 1_000_000) long secondsLater,
            @ForAll @IntRange(max = 300) int amount) {
        Instant later = start.plusSeconds(secondsLater);

        assertThat(office.endOfWorkingDay(later, amount).at())
                .isAfterOrEqualTo(office.endOfWorkingDay(start, amount).at());
        assertThat(office.afterServiceMinutes(later, amount).at())
                .isAfterOrEqualTo(office.afterServiceMinutes(start, amount).at());
    }

    @Property
    void nothing_is_due_before_it_starts(
            @ForAll("offices") WorkingTime office,
            @ForAll("instants") Instant start,
            @ForAll @IntRange(max = 3) int amount) {
        Instant second = start.truncatedTo(ChronoUnit.SECONDS);

        assertThat(office.endOfWorkingDay(start, amount).at()).isAfterOrEqualTo(second);
        assertThat(office.afterServiceMinutes(start, amount).at()).isAfterOrEqualTo(second);
    }

    @Property
    void measures_add_up(
            @ForAll("offices") WorkingTime office,
            @ForAll("instants") Instant a,
            @ForAll("instants") Instant b,
            @ForAll("instants") Instant c) {
        assertThat(office.workingDaysBetween(a, b) + office.workingDaysBetween(b, c))
                .isEqualTo(office.workingDaysBetween(a, c));
        assertThat(office.serviceTimeBetween(a, b).plus(office.serviceTimeBetween(b, c)))
                .isEqualTo(office.serviceTimeBetween(a, c));
    }

    @Property
    void the_explanation_agrees_with_the_counts(
            @ForAll("offices") WorkingTime office,
            @ForAll("instants") Instant from,
            @ForAll @LongRange(min = 0, max = 100_000_000) long seconds) {
        Instant to = from.plusSeconds(seconds);

        assertThat(office.explain(from, to).stream().filter(ExplainedDay::isCounted))
                .hasSize(office.workingDaysBetween(from, to))
                .allMatch(day -> office.isWorkingDay(day.date()));
        assertThat(office.explainServiceTime(from, to).stream()
                        .map(ServedDay::served)
                        .reduce(Duration.ZERO, Duration::plus))
                .isEqualTo(office.serviceTimeBetween(from, to));
    }

    @Property(tries = 300)
    void jumping_ahead_ends_where_walking_day_by_day_does(
            @ForAll("offices") WorkingTime office,
            @ForAll("instants") Instant start,
            @ForAll @IntRange(min = 1, max = 100) int days) {
        LocalDate day = start.atZone(office.rules().zone()).toLocalDate();
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            left -= office.isWorkingDay(day) ? 1 : 0;
        }

        assertThat(office.endOfWorkingDay(start, days).at())
                .isEqualTo(office.closingOf(day).at());
        assertThat(office.explain(start, office.endOfWorkingDay(start, days).at()))
                .last()
                .extracting(ExplainedDay::number)
                .isEqualTo(days);
    }

    @Provide
    Arbitrary<WorkingTime> offices() {
        return Arbitraries.of(KINDS_OF_OFFICES);
    }

    /** Any millisecond of 2001 to 2040, most of them in the years that have data. */
    @Provide
    Arbitrary<Instant> instants() {
        return Arbitraries.oneOf(between("2025-01-01", "2028-03-01"), between("2001-01-01", "2041-01-01"));
    }

    private static Arbitrary<Instant> between(String first, String end) {
        return Arbitraries.longs()
                .between(
                        Instant.parse(first + "T00:00:00Z").toEpochMilli(),
                        Instant.parse(end + "T00:00:00Z").toEpochMilli())
                .map(Instant::ofEpochMilli);
    }
}
