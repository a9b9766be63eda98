package id.loketnaker.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What offices work in Ramadan as long as they have not said it. */
class RamadanHoursTest {

    private static final int HOUR = 3600;

    @Test
    void who_works_more_works_thirty_two_and_a_half_hours_a_week() {
        Map<DayOfWeek, DayHours> hours =
                RamadanHours.of(OpeningPeriod.mondayToFriday(DayHours.of(span("08:00", "15:30"))));

        assertThat(hours.values().stream().mapToInt(DayHours::seconds).sum()).isEqualTo(32 * HOUR + HOUR / 2);
        assertThat(hours.get(DayOfWeek.MONDAY).closing()).isEqualTo(LocalTime.of(15, 0));
        assertThat(hours.get(DayOfWeek.FRIDAY).closing()).isEqualTo(LocalTime.of(15, 30));
        assertThat(hours).doesNotContainKey(DayOfWeek.SATURDAY);
    }

    @Test
    void who_works_less_keeps_what_lies_within() {
        Map<DayOfWeek, DayHours> hours = RamadanHours.of(Map.of(
                DayOfWeek.MONDAY, DayHours.of(span("07:30", "12:00"), span("13:00", "16:00")),
                DayOfWeek.FRIDAY, DayHours.of(span("08:00", "11:00"))));

        assertThat(hours.get(DayOfWeek.MONDAY)).isEqualTo(DayHours.of(span("08:00", "12:00"), span("13:00", "15:00")));
        assertThat(hours.get(DayOfWeek.FRIDAY)).isEqualTo(DayHours.of(span("08:00", "11:00")));
    }

    @Test
    void the_file_of_a_year_says_when_it_is_and_whether_that_is_announced() {
        Ramadan ramadan = NationalDays.fromClasspath().year(2027).ramadans().get(0);

        assertThat(ramadan.until()).isEqualTo(LocalDate.of(2027, 3, 9)); // the day before Idulfitri
        assertThat(ramadan.title()).isEqualTo("Ramadan 1448 H (tanggal perkiraan)");
        assertThat(new Ramadan("Ramadan 1448 H", ramadan.from(), ramadan.until(), true).title())
                .isEqualTo("Ramadan 1448 H");
    }

    @Test
    void a_file_that_says_it_badly_is_refused_with_all_that_is_wrong() {
        String file = """
                tahun: 2031
                dikonfirmasi: false
                keputusan: [{nomor: SKB 1}]
                liburNasional: [{tanggal: 2031-01-01, nama: Tahun Baru}]
                cutiBersama: []
                ramadan: [{nama: Ramadan, dari: 2031-02-02, sampai: 2031-01-01, diumumkan: true}, {nama: Ramadan, dari: x}]
                """;

        assertThatThrownBy(() ->
                        NationalDays.read("2031.yaml", new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(InvalidHolidaysException.class)
                .hasMessageContaining("'sampai' lebih awal")
                .hasMessageContaining("'dari: x' bukan tanggal")
                .hasMessageContaining("'diumumkan' harus true atau false");
    }

    private static OpenSpan span(String from, String until) {
        return new OpenSpan(LocalTime.parse(from), LocalTime.parse(until));
    }
}
