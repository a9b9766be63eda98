package id.loketnaker.sla;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.calendar.Closure;
import id.loketnaker.calendar.DayHours;
import id.loketnaker.calendar.NationalDays;
import id.loketnaker.calendar.OpenSpan;
import id.loketnaker.calendar.OpeningPeriod;
import id.loketnaker.calendar.WorkingRules;
import id.loketnaker.calendar.WorkingTime;
import id.loketnaker.servicepack.LimitUnit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The same limit in a calendar in which the office is closed on Wednesday 12 August 2026. */
class CountAgainTest {

    private static final LocalDate WEDNESDAY = LocalDate.parse("2026-08-12");
    private static final WorkingRules RULES = WorkingRules.of(
            ZoneId.of("Asia/Jakarta"),
            List.of(OpeningPeriod.always(
                    OpeningPeriod.mondayToFriday(DayHours.of(new OpenSpan(LocalTime.of(8, 0), LocalTime.of(16, 0)))))),
            NationalDays.fromClasspath());
    private static final Terms BEFORE = new Terms(WorkingTime.of(RULES), 80, 0);
    private static final Terms AFTER =
            new Terms(WorkingTime.of(RULES.withClosures(List.of(new Closure(WEDNESDAY, "Banjir", "KEP 1")))), 80, 1);
    private static final Instant TUESDAY_NOON = Instant.parse("2026-08-11T05:00:00Z");

    @Test
    void a_date_that_is_named_moves_to_the_next_working_day() {
        assertThat(again(BEFORE.on(WEDNESDAY))).isEqualTo("2026-08-13T09:00:00Z");
        assertThat(again(BEFORE.on(WEDNESDAY.plusDays(1)))).isEqualTo("2026-08-13T09:00:00Z");
    }

    @Test
    void a_limit_of_no_days_ends_with_closing_time_of_the_same_day() {
        assertThat(again(BEFORE.after(TUESDAY_NOON, 0, LimitUnit.WORKING_DAYS))).isEqualTo("2026-08-11T09:00:00Z");
    }

    @Test
    void service_minutes_pass_over_the_closed_day() {
        assertThat(again(BEFORE.after(TUESDAY_NOON, 300, LimitUnit.SERVICE_MINUTES)))
                .isEqualTo("2026-08-13T02:00:00Z");
    }

    @Test
    void calendar_days_do_not_move() {
        Term term = BEFORE.after(TUESDAY_NOON, 3, LimitUnit.CALENDAR_DAYS);

        assertThat(again(term)).isEqualTo(term.due().toString());
    }

    @Test
    void calendar_days_that_end_on_the_closed_day_end_with_the_next_one_worked() {
        Term term = BEFORE.after(TUESDAY_NOON, 1, LimitUnit.CALENDAR_DAYS);

        assertThat(term.due()).isEqualTo("2026-08-12T09:00:00Z");
        assertThat(again(term)).isEqualTo("2026-08-13T09:00:00Z");
    }

    /** Monday's case stood still from Tuesday to Thursday: Wednesday was not counted anyway. */
    @Test
    void a_closed_day_within_a_pause_moves_nothing() {
        List<Standstill> pause = List.of(new Standstill(TUESDAY_NOON, Instant.parse("2026-08-13T05:00:00Z")));
        Term term = BEFORE.sinceReceipt(Instant.parse("2026-08-10T02:00:00Z"), 3, LimitUnit.WORKING_DAYS, 100, pause);

        assertThat(AFTER.again(term, pause).due()).isEqualTo(term.due());
    }

    private static String again(Term term) {
        return AFTER.again(term, List.of()).due().toString();
    }
}
