package id.loketnaker.calendar;

import static id.loketnaker.calendar.Offices.USUAL_WEEK;
import static id.loketnaker.calendar.Offices.wib;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 2025 and 2026 are confirmed, 2027 has data that are not, all other years have none. */
class ProvisionalTest {

    @ParameterizedTest
    @CsvSource({
        "2026-12-30 10.00,1,2026-12-31,false",
        "2026-12-30 10.00,2,2027-01-04,true",
        "2026-12-31 10.00,3000,2038-09-22,true",
        "2027-12-31 10.00,1,2028-01-03,true",
        "2024-12-31 10.00,1,2025-01-02,false",
        "2024-12-30 10.00,2,2025-01-02,true",
    })
    void a_limit_that_runs_through_an_unconfirmed_year_is_provisional(
            String start, int days, LocalDate due, boolean provisional) {
        assertThat(USUAL_WEEK.endOfWorkingDay(wib(start), days))
                .isEqualTo(new DueMoment(wib(due + " 16.00"), provisional));
    }

    @Test
    void minutes_and_closing_times_say_so_too() {
        assertThat(USUAL_WEEK.afterServiceMinutes(wib("2026-12-31 15.00"), 60).provisional())
                .isFalse();
        assertThat(USUAL_WEEK.afterServiceMinutes(wib("2026-12-31 15.00"), 61).provisional())
                .isTrue();
        assertThat(USUAL_WEEK.closingOf(LocalDate.of(2028, 1, 1)).provisional()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2029-01-01,false",
        "2029-05-01,false",
        "2029-06-01,false",
        "2029-08-17,false",
        "2029-12-25,false",
        "2029-02-13,true",
        "2029-08-18,false",
    })
    void a_year_without_data_knows_weekends_and_fixed_dates_only(LocalDate date, boolean worked) {
        assertThat(USUAL_WEEK.isWorkingDay(date)).isEqualTo(worked);
    }
}
