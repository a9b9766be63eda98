package id.loketnaker.calendar;

import static id.loketnaker.calendar.Offices.NATIONAL_DAYS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.loketnaker.calendar.NationalDay.Kind;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NationalDaysTest {

    private static final LocalDate WEDNESDAY_18_MARCH_2026 = LocalDate.of(2026, 3, 18);
    private static final LocalDate WEDNESDAY_25_MARCH_2026 = LocalDate.of(2026, 3, 25);
    private static final LocalDate MONDAY_1_MAY_2028 = LocalDate.of(2028, 5, 1);
    private static final Decree CHANGE = new Decree("SKB 9/2026", LocalDate.of(2026, 3, 2));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025 | HOLIDAY          | 1.1 27.1 29.1 29.3 31.3 1.4 18.4 20.4 1.5 12.5 29.5 1.6 6.6 27.6 17.8 5.9 25.12
            2025 | COLLECTIVE_LEAVE | 28.1 28.3 2.4 3.4 4.4 7.4 13.5 30.5 9.6 18.8 26.12
            2026 | HOLIDAY          | 1.1 16.1 17.2 19.3 21.3 22.3 3.4 5.4 1.5 14.5 27.5 31.5 1.6 16.6 17.8 25.8 25.12
            2026 | COLLECTIVE_LEAVE | 16.2 18.3 20.3 23.3 24.3 15.5 28.5 24.12
            2027 | HOLIDAY          | 1.1 5.1 6.2 8.3 10.3 11.3 26.3 28.3 1.5 6.5 17.5 20.5 1.6 6.6 15.8 17.8 25.12 26.12
            2027 | COLLECTIVE_LEAVE | 5.2 9.3 12.3 15.3 25.3 18.5 19.5 24.12
            2028 | HOLIDAY          | 1.1 1.5 1.6 17.8 25.12
            2028 | COLLECTIVE_LEAVE |
            """)
    void each_year_has_exactly_these_days(int year, Kind kind, String days) {
        Stream<LocalDate> expected = Stream.ofNullable(days)
                .flatMap(all -> Stream.of(all.split(" ")))
                .map(day -> day.split("\\."))
                .map(day -> LocalDate.of(year, Integer.parseInt(day[1]), Integer.parseInt(day[0])));

        assertThat(NATIONAL_DAYS.year(year).days())
                .filteredOn(day -> day.kind() == kind)
                .extracting(NationalDay::date)
                .containsExactlyElementsOf(expected.toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025-08-17 | Proklamasi Kemerdekaan                 | SKB 1017/2024 – 2/2024 – 2/2024 tanggal 14 Oktober 2024
            2025-08-18 | Proklamasi Kemerdekaan                 | SKB 933/2025 tanggal 7 Agustus 2025
            2026-03-19 | Hari Suci Nyepi (Tahun Baru Saka 1948) | SKB 1497/2025 – 2/2025 – 5/2025 tanggal 19 September 2025
            2027-03-10 | Idulfitri 1448 H                       | SKB hari libur 2027 (nomor belum dilihat)
            2028-05-01 | Hari Buruh Internasional               | tanggal libur tetap, keputusan tahun 2028 belum dimuat
            """)
    void each_day_names_what_is_kept_and_its_decree(LocalDate date, String name, String citation) {
        NationalDay day = NATIONAL_DAYS.on(date).orElseThrow();

        assertThat(day.name()).isEqualTo(name);
        assertThat(day.decree().citation()).isEqualTo(citation);
    }

    @Test
    void only_2025_and_2026_are_confirmed() {
        assertThat(NATIONAL_DAYS.years())
                .filteredOn(HolidayYear::confirmed)
                .extracting(HolidayYear::year)
                .containsExactly(2025, 2026);
        assertThat(NATIONAL_DAYS.year(2027).confirmed()).isFalse();
        assertThat(NATIONAL_DAYS.year(2031).confirmed()).isFalse();
    }

    @Test
    void a_day_added_by_a_decree_is_in_the_copy_only() {
        NationalDays changed =
                NATIONAL_DAYS.with(NationalDay.collectiveLeave(WEDNESDAY_25_MARCH_2026, "Idulfitri 1447 H", CHANGE));

        assertThat(changed.on(WEDNESDAY_25_MARCH_2026).orElseThrow().decree()).isEqualTo(CHANGE);
        assertThat(NATIONAL_DAYS.on(WEDNESDAY_25_MARCH_2026)).isEmpty();
    }

    @Test
    void a_day_taken_away_remembers_the_decree_that_did_it() {
        NationalDay revoked = NATIONAL_DAYS
                .without(WEDNESDAY_18_MARCH_2026, CHANGE)
                .on(WEDNESDAY_18_MARCH_2026)
                .orElseThrow();

        assertThat(revoked.kind()).isEqualTo(Kind.REVOKED);
        assertThat(revoked.decree()).isEqualTo(CHANGE);
        assertThat(NATIONAL_DAYS.on(WEDNESDAY_18_MARCH_2026).orElseThrow().kind())
                .isEqualTo(Kind.COLLECTIVE_LEAVE);
    }

    @Test
    void an_ordinary_day_cannot_be_taken_away() {
        assertThatThrownBy(() -> NATIONAL_DAYS.without(WEDNESDAY_25_MARCH_2026, CHANGE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Rabu, 25 Maret 2026 bukan hari libur atau cuti bersama, jadi tidak dapat dicabut.");
    }

    @Test
    void a_change_in_a_year_without_data_leaves_its_fixed_dates_and_keeps_it_provisional() {
        NationalDays changed =
                NATIONAL_DAYS.with(NationalDay.holiday(MONDAY_1_MAY_2028.plusDays(1), "Hari pemungutan suara", CHANGE));

        assertThat(changed.year(2028).days()).hasSize(6);
        assertThat(changed.isProvisional(MONDAY_1_MAY_2028, MONDAY_1_MAY_2028)).isTrue();
    }

    @Test
    void a_whole_year_can_be_replaced_when_its_decree_is_seen() {
        Collection<NationalDay> days = NATIONAL_DAYS.year(2027).days();

        NationalDays changed = NATIONAL_DAYS.with(HolidayYear.of(2027, true, days));

        assertThat(changed.isProvisional(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 12, 31)))
                .isFalse();
    }

    @Test
    void a_year_handed_in_twice_or_beyond_2100_is_refused() {
        HolidayYear year2026 = NATIONAL_DAYS.year(2026);

        assertThatThrownBy(() -> NationalDays.of(List.of(year2026, year2026)))
                .hasMessage("Kalender tahun 2026 tercantum dua kali.");
        assertThatThrownBy(() -> NationalDays.of(List.of(HolidayYear.of(2101, true, List.of()))))
                .hasMessageStartingWith("Di luar jangkauan kalender");
    }
}
