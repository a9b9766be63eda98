package id.loketnaker.servicepack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarPeriodTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MONTH     | 2026-01-01 | 2026-01-01 | 2026-01-31 | 2026-01 | Januari 2026
            MONTH     | 2028-02-29 | 2028-02-01 | 2028-02-29 | 2028-02 | Februari 2028
            MONTH     | 2026-12-31 | 2026-12-01 | 2026-12-31 | 2026-12 | Desember 2026
            QUARTER   | 2026-03-31 | 2026-01-01 | 2026-03-31 | 2026-T1 | triwulan I 2026 (Januari sampai Maret)
            QUARTER   | 2026-04-01 | 2026-04-01 | 2026-06-30 | 2026-T2 | triwulan II 2026 (April sampai Juni)
            QUARTER   | 2026-12-01 | 2026-10-01 | 2026-12-31 | 2026-T4 | triwulan IV 2026 (Oktober sampai Desember)
            HALF_YEAR | 2026-06-30 | 2026-01-01 | 2026-06-30 | 2026-S1 | semester I 2026 (Januari sampai Juni)
            HALF_YEAR | 2026-07-01 | 2026-07-01 | 2026-12-31 | 2026-S2 | semester II 2026 (Juli sampai Desember)
            YEAR      | 2026-05-05 | 2026-01-01 | 2026-12-31 | 2026    | tahun 2026
            """)
    void a_day_lies_in_a_period(
            PeriodLength length, LocalDate day, LocalDate first, LocalDate last, String code, String words) {
        CalendarPeriod period = length.around(day);

        assertThat(List.of(period.first(), period.last(), period.code(), period.words()))
                .containsExactly(first, last, code, words);
        assertThat(period.next().previous()).isEqualTo(period);
        assertThat(period.previous().last()).isEqualTo(first.minusDays(1));
    }

    @Test
    void no_period_begins_on_a_day_within_one() {
        LocalDate may = LocalDate.of(2026, 5, 1);

        assertThatThrownBy(() -> new CalendarPeriod(PeriodLength.QUARTER, may))
                .hasMessageContaining("Tidak ada triwulan yang mulai 2026-05-01");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            true  | 2026-07-01 | semester-1 2026, 2026-01-01 sampai 2026-06-30, paling lambat 2026-07-31
            true  | 2026-01-02 | semester-2 2025, 2025-07-01 sampai 2025-12-31, paling lambat 2026-01-31
            false | 2026-01-02 | semester-1 2026, 2026-01-01 sampai 2026-06-30, paling lambat 2026-01-31
            """)
    void a_start_form_is_filled_in_for_the_period_before_or_the_one_that_begins(
            boolean preceding, LocalDate day, String filled) {
        PeriodicStart start = new PeriodicStart(
                "semester",
                PeriodLength.HALF_YEAR,
                preceding,
                1,
                Map.of(
                        "pokok",
                        "semester-${periode.urutan} ${periode.tahun}, ${periode.awal} sampai ${ periode.akhir },"
                                + " paling lambat ${mulai.akhirBulan}",
                        "daftar",
                        List.of("${periode.kode}"),
                        "banyak",
                        3),
                "contoh");

        Map<String, Object> values = start.filled(PeriodLength.HALF_YEAR.around(day), day);

        assertThat(values).containsEntry("pokok", filled).containsEntry("banyak", 3);
        assertThat(start.names())
                .containsExactly(
                        "mulai.akhirBulan",
                        "periode.akhir",
                        "periode.awal",
                        "periode.kode",
                        "periode.tahun",
                        "periode.urutan");
    }
}
