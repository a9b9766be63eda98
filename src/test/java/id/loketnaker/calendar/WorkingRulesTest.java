package id.loketnaker.calendar;

import static id.loketnaker.calendar.Offices.ALWAYS;
import static id.loketnaker.calendar.Offices.FASTING;
import static id.loketnaker.calendar.Offices.JUBILEE;
import static id.loketnaker.calendar.Offices.NATIONAL_DAYS;
import static id.loketnaker.calendar.Offices.RAMADAN_1447;
import static id.loketnaker.calendar.Offices.USUAL;
import static id.loketnaker.calendar.Offices.USUAL_WEEK;
import static id.loketnaker.calendar.Offices.WIB;
import static id.loketnaker.calendar.Offices.span;
import static id.loketnaker.calendar.Offices.wib;
import static id.loketnaker.calendar.OpeningPeriod.mondayToFriday;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingRulesTest {

    private static final LocalDate MONDAY_2_MARCH_2026 = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @CsvSource({
        "2026-02-13,16.00",
        "2026-02-18,15.00",
        "2026-03-17,15.00",
        "2026-03-25,14.00",
    })
    void a_dated_period_wins_over_a_later_one_without_end(String date, String closing) {
        OpeningPeriod sinceMarch =
                new OpeningPeriod(null, MONDAY_2_MARCH_2026, null, mondayToFriday(DayHours.of(span("08.00-14.00"))));
        WorkingTime office =
                WorkingTime.of(WorkingRules.of(WIB, List.of(ALWAYS, sinceMarch, RAMADAN_1447), NATIONAL_DAYS));

        assertThat(office.closingOf(LocalDate.parse(date)).at()).isEqualTo(wib(date + " " + closing));
    }

    @Test
    void of_two_dated_periods_the_one_that_began_later_wins() {
        OpeningPeriod flood = new OpeningPeriod(
                "banjir", MONDAY_2_MARCH_2026, MONDAY_2_MARCH_2026, mondayToFriday(DayHours.of(span("09.00-11.00"))));
        WorkingTime office = WorkingTime.of(WorkingRules.of(WIB, List.of(ALWAYS, flood, RAMADAN_1447), NATIONAL_DAYS));

        assertThat(office.closingOf(MONDAY_2_MARCH_2026).at()).isEqualTo(wib("2026-03-02 11.00"));
        assertThat(office.closingOf(MONDAY_2_MARCH_2026.plusDays(1)).at()).isEqualTo(wib("2026-03-03 15.00"));
    }

    @Test
    void a_unit_may_work_on_saturdays_and_rest_on_mondays() {
        OpeningPeriod market = OpeningPeriod.always(Map.of(DayOfWeek.SATURDAY, USUAL, DayOfWeek.TUESDAY, FASTING));
        WorkingTime office = WorkingTime.of(WorkingRules.of(WIB, List.of(market), NATIONAL_DAYS));

        assertThat(office.endOfWorkingDay(wib("2026-04-07 10.00"), 1).at()).isEqualTo(wib("2026-04-11 16.00"));
        assertThat(office.explain(wib("2026-04-05 10.00"), wib("2026-04-06 10.00")))
                .extracting(ExplainedDay::reason)
                .containsExactly("Tidak ada jam kerja");
    }

    @Test
    void before_the_first_opening_hours_nothing_is_worked() {
        OpeningPeriod since = new OpeningPeriod(null, MONDAY_2_MARCH_2026, null, mondayToFriday(USUAL));
        WorkingTime office = WorkingTime.of(WorkingRules.of(WIB, List.of(since), NATIONAL_DAYS));

        assertThat(office.closingOf(LocalDate.of(2026, 1, 5)).at()).isEqualTo(wib("2026-03-02 16.00"));
    }

    @Test
    void the_order_of_spans_does_not_matter() {
        assertThat(DayHours.of(span("12.30-16.00"), span("08.00-12.00"))).isEqualTo(USUAL);
    }

    @Test
    void rules_that_cannot_be_followed_are_refused_with_the_reason() {
        refused(() -> span("12.00-08.00"), "jam tutup harus sesudah jam buka");
        refused(() -> DayHours.of(span("08.00-12.00"), span("11.59-16.00")), "bertumpang tindih");
        refused(() -> OpeningPeriod.always(Map.of()), "tidak memuat satu pun jam kerja");
        refused(
                () -> new OpeningPeriod(
                        null, MONDAY_2_MARCH_2026, MONDAY_2_MARCH_2026.minusDays(1), mondayToFriday(USUAL)),
                "sebelum mulai 2 Maret 2026");
        refused(() -> rules(RAMADAN_1447), "harus memuat satu masa tanpa tanggal akhir");
        refused(() -> rules(ALWAYS, ALWAYS), "mulai pada hari yang sama");
        refused(() -> rules(ALWAYS, RAMADAN_1447, RAMADAN_1447), "18 Februari 2026");
        refused(() -> USUAL_WEEK.rules().withClosures(List.of(JUBILEE, JUBILEE)), "14 Agustus 2026 tercantum dua kali");
        refused(() -> new Closure(MONDAY_2_MARCH_2026, " ", "SE 1"), "sebab hari tutup");
        refused(
                () -> new ExtraWorkingDay(MONDAY_2_MARCH_2026, DayHours.CLOSED, "lembur", "SE 1"),
                "tidak memuat jam kerja");
    }

    @Test
    void a_zone_that_moves_its_clocks_is_refused() {
        refused(
                () -> WorkingTime.of(WorkingRules.of(ZoneId.of("Europe/Berlin"), List.of(ALWAYS), NATIONAL_DAYS)),
                "Zona waktu Europe/Berlin menggeser jam");
    }

    private static WorkingRules rules(OpeningPeriod... periods) {
        return WorkingRules.of(WIB, List.of(periods), NATIONAL_DAYS);
    }

    private static void refused(ThrowingCallable making, String reason) {
        assertThatThrownBy(making).isInstanceOf(IllegalArgumentException.class).hasMessageContaining(reason);
    }
}
