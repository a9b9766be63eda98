package id.loketnaker.sla;

import static id.loketnaker.sla.OfficeInMakassar.RECEIVED;
import static id.loketnaker.sla.OfficeInMakassar.TERMS;
import static id.loketnaker.sla.OfficeInMakassar.TIME;
import static id.loketnaker.sla.OfficeInMakassar.day;
import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.servicepack.LimitUnit;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Whatever the pauses: the time that counted and the time that stood still make up the time that passed. */
class TermsPropertiesTest {

    /** Nyepi, Idulfitri, cuti bersama and the weekend of March 2026. */
    private static final long DAYS_OFF_AT_MOST = 7;

    @Property
    void working_days_that_stood_still_are_not_counted(
            @ForAll("pauses") List<Standstill> pauses, @ForAll @IntRange(min = 30, max = 60) int amount) {
        LocalDate due = day(TERMS.sinceReceipt(RECEIVED, amount, LimitUnit.WORKING_DAYS, 100, pauses)
                .due());

        long counted = day(RECEIVED)
                .plusDays(1)
                .datesUntil(due.plusDays(1))
                .filter(TIME::isWorkingDay)
                .filter(day -> pauses.stream().noneMatch(pause -> stoodStill(day, pause)))
                .count();
        assertThat(counted).isEqualTo(amount);
    }

    /** The last day, or a day off after it that ends with the next working day. */
    @Property
    void calendar_days_that_stood_still_are_not_counted(
            @ForAll("pauses") List<Standstill> pauses, @ForAll @IntRange(min = 30, max = 60) int amount) {
        LocalDate due = day(TERMS.sinceReceipt(RECEIVED, amount, LimitUnit.CALENDAR_DAYS, 100, pauses)
                .due());

        assertThat(TIME.isWorkingDay(due)).isTrue();
        assertThat(daysCounted(due, pauses)).isGreaterThanOrEqualTo(amount);
        assertThat(daysCounted(TIME.workingDayBefore(due), pauses)).isLessThanOrEqualTo(amount);
    }

    private static long daysCounted(LocalDate until, List<Standstill> pauses) {
        return day(RECEIVED)
                .plusDays(1)
                .datesUntil(until.plusDays(1))
                .filter(day -> pauses.stream().noneMatch(pause -> stoodStill(day, pause)))
                .count();
    }

    @Property
    void service_time_that_stood_still_is_not_counted_minute_by_minute_of_the_clock(
            @ForAll("pauses") List<Standstill> pauses, @ForAll @IntRange(min = 10_000, max = 30_000) int minutes) {
        Instant due = TERMS.sinceReceipt(RECEIVED, minutes, LimitUnit.SERVICE_MINUTES, 100, pauses)
                .due();

        List<Standstill> wholeMinutes = pauses.stream()
                .map(pause -> new Standstill(
                        pause.from().truncatedTo(ChronoUnit.MINUTES),
                        pause.until().truncatedTo(ChronoUnit.MINUTES)))
                .toList();
        assertThat(TIME.serviceTimeBetween(RECEIVED, due).minus(serviceTimeIn(wholeMinutes)))
                .isEqualTo(Duration.ofMinutes(minutes));
    }

    @Property
    void the_order_of_the_pauses_does_not_matter(
            @ForAll("pauses") List<Standstill> pauses, @ForAll Random random, @ForAll LimitUnit unit) {
        List<Standstill> shuffled = new ArrayList<>(pauses);
        Collections.shuffle(shuffled, random);

        assertThat(TERMS.sinceReceipt(RECEIVED, 30, unit, 100, shuffled))
                .isEqualTo(TERMS.sinceReceipt(RECEIVED, 30, unit, 100, pauses));
    }

    @Property
    void the_same_pause_twice_counts_once(@ForAll("pauses") List<Standstill> pauses, @ForAll LimitUnit unit) {
        List<Standstill> twice = new ArrayList<>(pauses);
        twice.addAll(pauses);

        assertThat(TERMS.sinceReceipt(RECEIVED, 30, unit, 100, twice))
                .isEqualTo(TERMS.sinceReceipt(RECEIVED, 30, unit, 100, pauses));
    }

    @Property
    void a_smaller_share_is_never_due_later(
            @ForAll("pauses") List<Standstill> pauses,
            @ForAll @IntRange(min = 1, max = 100) int share,
            @ForAll LimitUnit unit) {
        Instant part = TERMS.sinceReceipt(RECEIVED, 30, unit, share, pauses).due();

        assertThat(part)
                .isBeforeOrEqualTo(
                        TERMS.sinceReceipt(RECEIVED, 30, unit, 100, pauses).due());
    }

    @Property
    void what_was_elapsed_and_what_was_paused_make_up_what_passed(
            @ForAll("pauses") List<Standstill> pauses,
            @ForAll @LongRange(min = 0, max = 2_600_000) long seconds,
            @ForAll LimitUnit unit) {
        Instant until = RECEIVED.plusSeconds(seconds);

        long elapsed = TERMS.elapsed(RECEIVED, until, unit, pauses);
        long paused = TERMS.paused(RECEIVED, until, unit, pauses);

        assertThat(elapsed + paused).isEqualTo(TERMS.units(RECEIVED, until, unit));
        assertThat(elapsed).isNotNegative();
        assertThat(paused).isNotNegative();
    }

    @Property
    void when_it_is_due_all_of_it_is_elapsed(
            @ForAll("pauses") List<Standstill> pauses,
            @ForAll @IntRange(min = 10_000, max = 30_000) int minutes,
            @ForAll @IntRange(min = 30, max = 60) int days) {
        for (LimitUnit unit : LimitUnit.values()) {
            int amount = unit == LimitUnit.SERVICE_MINUTES ? minutes : days;
            Instant due =
                    TERMS.sinceReceipt(RECEIVED, amount, unit, 100, pauses).due();

            long elapsed = TERMS.elapsed(RECEIVED, due, unit, pauses);
            assertThat(elapsed)
                    .isBetween((long) amount, unit == LimitUnit.CALENDAR_DAYS ? amount + DAYS_OFF_AT_MOST : amount);
        }
    }

    @Property
    void a_pause_within_one_minute_changes_nothing(
            @ForAll("pauses") List<Standstill> pauses,
            @ForAll @IntRange(min = 0, max = 28_000) int minute,
            @ForAll @IntRange(min = 0, max = 59) int second,
            @ForAll @IntRange(min = 0, max = 59) int other,
            @ForAll LimitUnit unit) {
        Instant at = RECEIVED.truncatedTo(ChronoUnit.MINUTES).plus(Duration.ofMinutes(minute + 1));
        List<Standstill> more = new ArrayList<>(pauses);
        more.add(new Standstill(at.plusSeconds(Math.min(second, other)), at.plusSeconds(Math.max(second, other))));
        Instant until = RECEIVED.plus(Duration.ofDays(30));

        assertThat(TERMS.sinceReceipt(RECEIVED, 30, unit, 100, more))
                .isEqualTo(TERMS.sinceReceipt(RECEIVED, 30, unit, 100, pauses));
        assertThat(TERMS.elapsed(RECEIVED, until, unit, more)).isEqualTo(TERMS.elapsed(RECEIVED, until, unit, pauses));
        assertThat(TERMS.paused(RECEIVED, until, unit, more)).isEqualTo(TERMS.paused(RECEIVED, until, unit, pauses));
    }

    @Example
    void a_thousand_pauses_of_a_minute_add_up() {
        List<Standstill> pauses = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            Instant from = RECEIVED.plus(Duration.ofHours(i));
            pauses.add(new Standstill(from, from.plusSeconds(60)));
        }
        Instant until = RECEIVED.plus(Duration.ofHours(1000));

        long paused = TERMS.paused(RECEIVED, until, LimitUnit.SERVICE_MINUTES, pauses);

        assertThat(paused).isEqualTo(serviceTimeIn(pauses).toMinutes()).isGreaterThan(100);
        assertThat(TERMS.elapsed(RECEIVED, until, LimitUnit.SERVICE_MINUTES, pauses) + paused)
                .isEqualTo(TIME.serviceMinutesBetween(RECEIVED, until));
    }

    @Example
    void the_share_of_working_days_is_rounded_up() {
        assertThat(Term.shareOf(30, 80)).isEqualTo(24);
        assertThat(Term.shareOf(7, 80)).isEqualTo(6);
        assertThat(Term.shareOf(1, 1)).isOne();
        assertThat(Term.shareOf(0, 100)).isZero();
    }

    /** Up to 20 days after receipt, so that all lie before what is due. */
    @Provide
    Arbitrary<List<Standstill>> pauses() {
        return OfficeInMakassar.pauses(20, 25);
    }

    private static boolean stoodStill(LocalDate day, Standstill pause) {
        return day.isAfter(day(pause.from())) && !day.isAfter(day(pause.until()));
    }

    /** Of all moments that lie in some pause, each once. */
    private static Duration serviceTimeIn(List<Standstill> pauses) {
        TreeSet<Instant> bounds = new TreeSet<>();
        pauses.forEach(pause -> bounds.addAll(List.of(pause.from(), pause.until())));
        Duration sum = Duration.ZERO;
        for (Instant from : bounds) {
            Instant until = bounds.higher(from);
            boolean still = until != null
                    && pauses.stream()
                            .anyMatch(p -> !p.from().isAfter(from) && !p.until().isBefore(until));
            sum = still ? sum.plus(TIME.serviceTimeBetween(from, until)) : sum;
        }
        return sum;
    }
}
