package id.loketnaker.calendar;

import static id.loketnaker.calendar.Offices.ALWAYS;
import static id.loketnaker.calendar.Offices.BEKASI;
import static id.loketnaker.calendar.Offices.NATIONAL_DAYS;
import static id.loketnaker.calendar.Offices.USUAL_WEEK;
import static id.loketnaker.calendar.Offices.WIB;
import static id.loketnaker.calendar.Offices.WIT;
import static id.loketnaker.calendar.Offices.WITA;
import static id.loketnaker.calendar.Offices.wib;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    private static final String MONDAY_16_MARCH_2026 = "2026-03-16 09.15";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-03-16 | 3   | 2026-03-26
            2026-03-16 | 7   | 2026-04-01
            2026-03-16 | 10  | 2026-04-07
            2026-03-16 | 30  | 2026-05-06
            2026-05-11 | 30  | 2026-06-30
            2025-08-15 | 1   | 2025-08-19
            2025-12-31 | 240 | 2026-12-31
            """)
    void a_limit_ends_with_closing_time_of_its_last_working_day(LocalDate start, int days, LocalDate due) {
        assertThat(USUAL_WEEK.endOfWorkingDay(wib(start + " 09.15"), days))
                .isEqualTo(new DueMoment(wib(due + " 16.00"), false));
    }

    /** New Year is a Thursday, 1 June 2026 (Pancasila) a Monday, 1 May a Friday; Lebaran ends on 24 March. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-01-01 | 1  | 2026-01-02
            2026-01-01 | 5  | 2026-01-08
            2026-02-01 | 1  | 2026-02-02
            2026-03-18 | 1  | 2026-03-25
            2026-05-01 | 1  | 2026-05-04
            2026-06-01 | 1  | 2026-06-02
            2026-07-01 | 1  | 2026-07-01
            2026-07-01 | 3  | 2026-07-03
            2026-07-04 | 2  | 2026-07-07
            """)
    void the_nth_working_day_from_a_date_on_begins_with_opening_time(LocalDate from, int n, LocalDate day) {
        assertThat(USUAL_WEEK.opening(from, n)).isEqualTo(new DueMoment(wib(day + " 08.00"), false));
    }

    @Test
    void there_is_no_working_day_before_the_first() {
        assertThatThrownBy(() -> USUAL_WEEK.opening(LocalDate.of(2026, 7, 1), 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"2025,237", "2026,240"})
    void a_year_has_so_many_working_days(int year, int days) {
        assertThat(USUAL_WEEK.workingDaysBetween(wib((year - 1) + "-12-31 12.00"), wib(year + "-12-31 12.00")))
                .isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            at night                | 2026-04-07 02.00    | 2026-04-08
            before opening          | 2026-04-07 07.59.59 | 2026-04-08
            in the break            | 2026-04-07 12.10    | 2026-04-08
            at closing time         | 2026-04-07 16.00    | 2026-04-08
            a second after closing  | 2026-04-07 16.00.01 | 2026-04-08
            a second to midnight    | 2026-04-07 23.59.59 | 2026-04-08
            on a Friday evening     | 2026-04-10 20.00    | 2026-04-13
            on a Saturday           | 2026-04-11 10.00    | 2026-04-13
            on a Sunday             | 2026-04-12 10.00    | 2026-04-13
            on Nyepi                | 2026-03-19 10.00    | 2026-03-25
            on cuti bersama         | 2026-03-24 10.00    | 2026-03-25
            """)
    void the_day_of_the_start_is_day_0_whatever_the_hour(String when, String start, LocalDate due) {
        assertThat(USUAL_WEEK.endOfWorkingDay(wib(start), 1).at()).as(when).isEqualTo(wib(due + " 16.00"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-04-07 02.00    | 2026-04-07
            2026-04-07 16.00    | 2026-04-07
            2026-04-07 16.00.01 | 2026-04-08
            2026-04-11 10.00    | 2026-04-13
            2026-03-19 10.00    | 2026-03-25
            """)
    void a_limit_of_0_days_ends_with_the_first_closing_time_not_before_the_start(String start, LocalDate due) {
        assertThat(USUAL_WEEK.endOfWorkingDay(wib(start), 0).at()).isEqualTo(wib(due + " 16.00"));
    }

    @ParameterizedTest
    @CsvSource({"2026-04-07,2026-04-07", "2026-04-11,2026-04-13", "2026-03-18,2026-03-25"})
    void a_date_that_is_not_worked_closes_with_the_next_working_day(LocalDate date, LocalDate due) {
        assertThat(USUAL_WEEK.closingOf(date)).isEqualTo(new DueMoment(wib(due + " 16.00"), false));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-16 09.00,2026-03-16 23.00,0",
        "2026-03-16 23.59.59,2026-03-17 00.00,1",
        "2026-03-17 09.00,2026-03-24 23.00,0",
        "2026-03-26 08.00,2026-03-16 20.00,-3",
    })
    void between_two_moments_lie_the_working_days_after_the_first_up_to_the_second(String a, String b, int days) {
        assertThat(USUAL_WEEK.workingDaysBetween(wib(a), wib(b))).isEqualTo(days);
    }

    @Test
    void a_worked_saturday_counts_and_closes_at_its_own_hour() {
        assertThat(BEKASI.endOfWorkingDay(wib("2026-12-18 10.00"), 1).at()).isEqualTo(wib("2026-12-19 12.00"));
        assertThat(USUAL_WEEK.endOfWorkingDay(wib("2026-12-18 10.00"), 1).at()).isEqualTo(wib("2026-12-21 16.00"));
    }

    @Test
    void a_closure_of_the_office_does_not_count() {
        assertThat(BEKASI.isWorkingDay(Offices.FRIDAY_14_AUGUST_2026)).isFalse();
        assertThat(BEKASI.endOfWorkingDay(wib("2026-08-13 10.00"), 1).at()).isEqualTo(wib("2026-08-18 16.00"));
    }

    @Test
    void where_cuti_bersama_does_not_bind_it_counts() {
        WorkingTime employer = WorkingTime.of(USUAL_WEEK.rules().workedOnCollectiveLeave());

        assertThat(employer.endOfWorkingDay(wib(MONDAY_16_MARCH_2026), 3).at()).isEqualTo(wib("2026-03-20 16.00"));
        assertThat(employer.isWorkingDay(LocalDate.of(2026, 3, 19))).isFalse();
    }

    @Test
    void each_zone_has_its_own_midnight_and_closing_time() {
        Instant lateEvening = wib("2026-04-07 22.30");

        assertThat(in(WIB).endOfWorkingDay(lateEvening, 1).at()).isEqualTo(Instant.parse("2026-04-08T09:00:00Z"));
        assertThat(in(WITA).endOfWorkingDay(lateEvening, 1).at()).isEqualTo(Instant.parse("2026-04-08T08:00:00Z"));
        assertThat(in(WIT).endOfWorkingDay(lateEvening, 1).at()).isEqualTo(Instant.parse("2026-04-09T07:00:00Z"));
    }

    @Test
    void an_added_or_removed_national_day_moves_the_limit() {
        Decree decree = new Decree("SKB 9/2026", LocalDate.of(2026, 3, 2));
        NationalDays added =
                NATIONAL_DAYS.with(NationalDay.collectiveLeave(LocalDate.of(2026, 3, 25), "Idulfitri 1447 H", decree));
        NationalDays removed = NATIONAL_DAYS.without(LocalDate.of(2026, 3, 18), decree);
        Instant monday = wib(MONDAY_16_MARCH_2026);

        assertThat(with(added).endOfWorkingDay(monday, 3).at()).isEqualTo(wib("2026-03-27 16.00"));
        assertThat(with(removed).endOfWorkingDay(monday, 3).at()).isEqualTo(wib("2026-03-25 16.00"));
    }

    @Test
    void nothing_is_counted_backwards_or_beyond_the_horizon() {
        assertThatThrownBy(() -> USUAL_WEEK.endOfWorkingDay(wib(MONDAY_16_MARCH_2026), -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Jumlah hari atau menit tidak boleh negatif: -1.");
        assertOutside(() -> USUAL_WEEK.endOfWorkingDay(wib(MONDAY_16_MARCH_2026), Integer.MAX_VALUE));
        assertOutside(() -> USUAL_WEEK.endOfWorkingDay(Instant.MIN, 1));
        assertOutside(() -> USUAL_WEEK.endOfWorkingDay(Instant.MAX, 1));
        assertOutside(() -> USUAL_WEEK.endOfWorkingDay(wib("2100-12-31 20.00"), 0));
        assertOutside(() -> USUAL_WEEK.isWorkingDay(LocalDate.of(1999, 12, 31)));
    }

    private static void assertOutside(Runnable question) {
        assertThatThrownBy(question::run)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Di luar jangkauan kalender: yang dihitung hanya 1 Januari 2000 sampai 31 Desember 2100.");
    }

    private static WorkingTime in(ZoneId zone) {
        return WorkingTime.of(WorkingRules.of(zone, List.of(ALWAYS), NATIONAL_DAYS));
    }

    private static WorkingTime with(NationalDays nationalDays) {
        return WorkingTime.of(USUAL_WEEK.rules().withNationalDays(nationalDays));
    }
}
