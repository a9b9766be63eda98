package id.loketnaker.calendar;

import static id.loketnaker.calendar.Offices.ALWAYS;
import static id.loketnaker.calendar.Offices.BEKASI;
import static id.loketnaker.calendar.Offices.NATIONAL_DAYS;
import static id.loketnaker.calendar.Offices.WIT;
import static id.loketnaker.calendar.Offices.wib;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceHoursTest {

    @ParameterizedTest
    @CsvSource({
        "2026-04-07 07.59.59,false",
        "2026-04-07 08.00,true",
        "2026-04-07 11.59.59,true",
        "2026-04-07 12.00,false",
        "2026-04-07 12.30,true",
        "2026-04-07 15.59.59,true",
        "2026-04-07 16.00,false",
        "2026-04-11 10.00,false",
        "2026-03-19 10.00,false",
        "2026-03-17 15.00,false",
        "2026-12-19 11.59.59,true",
        "2026-12-19 12.00,false",
    })
    void the_office_works_from_the_second_it_opens_to_the_second_before_it_closes(String moment, boolean worked) {
        assertThat(BEKASI.isWorked(wib(moment))).isEqualTo(worked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            within the morning          | 2026-04-07 09.00    | 30   | 2026-04-07 09.30
            over the break              | 2026-04-07 11.50    | 30   | 2026-04-07 12.50
            to closing exactly          | 2026-04-07 15.30    | 30   | 2026-04-07 16.00
            a minute past closing       | 2026-04-07 15.30    | 31   | 2026-04-08 08.01
            with seconds                | 2026-04-07 15.59.30 | 1    | 2026-04-08 08.00.30
            at night                    | 2026-04-07 02.00    | 30   | 2026-04-07 08.30
            at closing time             | 2026-04-07 16.00    | 30   | 2026-04-08 08.30
            on a weekend                | 2026-04-11 10.00    | 30   | 2026-04-13 08.30
            on a holiday                | 2026-03-19 10.00    | 30   | 2026-03-25 08.30
            Ramadan hours               | 2026-03-16 14.45    | 30   | 2026-03-17 08.15
            out of Ramadan              | 2026-03-17 14.45    | 30   | 2026-03-25 08.15
            on a worked Saturday        | 2026-12-18 15.45    | 30   | 2026-12-19 08.15
            past a worked Saturday      | 2026-12-19 11.45    | 30   | 2026-12-21 08.15
            past a closure              | 2026-08-13 15.45    | 30   | 2026-08-18 08.15
            a whole week                | 2026-04-06 08.00    | 2250 | 2026-04-10 16.00
            a whole week and a minute   | 2026-04-06 08.00    | 2251 | 2026-04-13 08.01
            a whole week of Ramadan     | 2026-03-02 08.00    | 1950 | 2026-03-06 15.00
            nothing at night            | 2026-04-07 02.00    | 0    | 2026-04-07 02.00
            """)
    void minutes_run_in_opening_hours_only(String when, String start, long minutes, String due) {
        assertThat(BEKASI.afterServiceMinutes(wib(start), minutes)).as(when).isEqualTo(new DueMoment(wib(due), false));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-07 09.00,2026-04-07 09.00.01,1",
        "2026-04-07 02.00,2026-04-08 02.00,27000",
        "2026-04-07 12.00,2026-04-07 12.30,0",
        "2026-04-08 09.00,2026-04-07 15.00,-7200",
        "2026-03-17 00.00,2026-03-26 00.00,50400",
    })
    void between_two_moments_opening_hours_are_measured_to_the_second(String a, String b, long seconds) {
        assertThat(BEKASI.serviceTimeBetween(wib(a), wib(b))).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void whole_minutes_leave_out_what_is_left() {
        assertThat(BEKASI.serviceMinutesBetween(wib("2026-04-07 09.00"), wib("2026-04-07 09.10.59")))
                .isEqualTo(10);
    }

    @Test
    void fractions_of_a_second_are_cut_off() {
        Instant nine = wib("2026-04-07 09.00");

        assertThat(BEKASI.afterServiceMinutes(nine.plusMillis(999), 1)).isEqualTo(BEKASI.afterServiceMinutes(nine, 1));
        assertThat(BEKASI.serviceTimeBetween(nine.plusNanos(1), nine.plusMillis(999)))
                .isZero();
    }

    @Test
    void an_office_two_hours_to_the_east_opens_two_hours_earlier() {
        WorkingTime jayapura = WorkingTime.of(WorkingRules.of(WIT, List.of(ALWAYS), NATIONAL_DAYS));

        assertThat(jayapura.afterServiceMinutes(wib("2026-04-07 02.00"), 30).at())
                .isEqualTo(wib("2026-04-07 06.30"));
    }

    @Test
    void minutes_are_not_counted_backwards_or_beyond_the_horizon() {
        Instant nine = wib("2026-04-07 09.00");

        assertThatThrownBy(() -> BEKASI.afterServiceMinutes(nine, -1)).hasMessageContaining("tidak boleh negatif");
        assertThatThrownBy(() -> BEKASI.afterServiceMinutes(nine, Long.MAX_VALUE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Di luar jangkauan kalender");
        assertThatThrownBy(() -> BEKASI.afterServiceMinutes(nine, 20_000_000))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Di luar jangkauan kalender");
    }
}
