package id.loketnaker.engine.forms;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.calendar.DayHours;
import id.loketnaker.calendar.NationalDays;
import id.loketnaker.calendar.OpenSpan;
import id.loketnaker.calendar.OpeningPeriod;
import id.loketnaker.calendar.WorkingRules;
import id.loketnaker.calendar.WorkingTime;
import id.loketnaker.servicepack.DayLimits;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words of dates in forms; 16 March 2026 is today, the case was received on 9 March, its hearing on 12 March. */
class DateCheckTest {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final WorkingTime TIME = WorkingTime.of(WorkingRules.of(
            WIB,
            List.of(OpeningPeriod.always(OpeningPeriod.mondayToFriday(DayHours.of(
                    new OpenSpan(LocalTime.of(8, 0), LocalTime.of(12, 0)),
                    new OpenSpan(LocalTime.of(13, 0), LocalTime.of(15, 30)))))),
            NationalDays.fromClasspath()));
    private static final Map<String, Object> KNOWN = Map.of("tanggalSidang", "2026-03-12", "catatan", "besok");
    private static final CaseDays DAYS = new CaseDays(
            LocalDate.of(2026, 3, 16),
            () -> LocalDate.of(2026, 3, 9),
            KNOWN::get,
            name -> name.equals("tanggalSidang") ? "Tanggal sidang" : name,
            () -> TIME);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "paling-lambat=hari-ini                | 2026-03-16 | ''",
                "paling-lambat=hari-ini                | 2026-03-17 | (17 Maret 2026) tidak boleh sesudah hari ini (16 Maret 2026)",
                "paling-awal=tanggal-terima            | 2026-03-09 | ''",
                "paling-awal=tanggal-terima            | 2026-03-08 | tidak boleh sebelum tanggal perkara diterima (9 Maret 2026)",
                "paling-awal=tanggal-terima            | 2025-03-09 | tidak boleh sebelum tanggal perkara diterima (9 Maret 2026)",
                "paling-awal=tanggalSidang             | 2026-03-12 | ''",
                "paling-awal=tanggalSidang             | 2026-03-11 | tidak boleh sebelum “Tanggal sidang” (12 Maret 2026)",
                "paling-lambat=tanggalSidang           | 2026-03-13 | tidak boleh sesudah “Tanggal sidang” (12 Maret 2026)",
                "paling-awal=belumDiisi                | 1999-01-01 | ''",
                "paling-awal=catatan                   | 1999-01-01 | ''",
                "paling-awal=tanggal-terima, tanggalSidang | 2026-03-10 | “Tanggal sidang” (12 Maret 2026)",
                "paling-lambat=hari-ini - 18 tahun     | 2008-03-16 | ''",
                "paling-lambat=hari-ini - 18 tahun     | 2008-03-17 | tidak boleh sesudah 18 tahun sebelum hari ini (16 Maret 2008)",
                "paling-lambat=hari-ini + 1 bulan      | 2026-04-17 | 1 bulan sesudah hari ini (16 April 2026)",
                "hari=kerja                            | 2026-03-17 | ''",
                "hari=kerja                            | 2026-03-15 | Minggu, 15 Maret 2026 bukan hari kerja (Akhir pekan)",
                "hari=kerja                            | 2026-03-19 | Kamis, 19 Maret 2026 bukan hari kerja",
                "hari=kerja                            | 2026-03-18 | bukan hari kerja",
                "hari=kerja                            | 2150-03-18 | di luar jangkauan kalender",
                "bebas=ya                              | 2150-03-18 | ''",
                "bebas=ya                              | 1900-01-01 | ''",
                "bebas=ya                              | 2200-12-31 | ''",
                "bebas=ya                              | 2201-01-01 | tahun 2201 tidak mungkin benar",
                "bebas=ya                              | 2206-11-27 | tahun 2206 tidak mungkin benar",
                "bebas=ya                              | 0206-11-27 | tahun 0206 tidak mungkin benar"
            })
    void a_date_is_refused_with_both_dates(String words, String date, String objection) {
        assertThat(said("date", words, date)).contains(objection);
        assertThat(said("date", words, date).isEmpty()).isEqualTo(objection.isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "time     | jam=kerja;pada=tanggalSidang | 08:00            | ''",
                "time     | jam=kerja;pada=tanggalSidang | 07:59            | pukul 07.59 di luar jam pelayanan Kamis, 12 Maret 2026 (08.00–12.00, 13.00–15.30)",
                "time     | jam=kerja;pada=tanggalSidang | 12:00            | di luar jam pelayanan",
                "time     | jam=kerja;pada=tanggalSidang | 15:30            | di luar jam pelayanan",
                "time     | jam=kerja;pada=belumDiisi    | 23:00            | ''",
                "datetime | jam=kerja                    | 2026-03-17T09:00 | ''",
                "datetime | jam=kerja                    | 2026-03-17T20:00 | pukul 20.00 di luar jam pelayanan Selasa, 17 Maret 2026",
                "datetime | jam=kerja                    | 2026-03-21T09:00 | (tutup)",
                "datetime | paling-lambat=hari-ini       | 2026-03-17T00:00 | tidak boleh sesudah hari ini"
            })
    void a_time_is_one_at_which_the_office_works(String kind, String words, String value, String objection) {
        assertThat(said(kind, words, value)).contains(objection);
        assertThat(said(kind, words, value).isEmpty()).isEqualTo(objection.isEmpty());
    }

    @Test
    void what_is_known_only_afterwards_cannot_be_told_before() {
        assertThat(attendance("diisi-sejak=tanggalSidang")).isEmpty();
        assertThat(attendance("diisi-sejak=tanggalSidang + 5 hari"))
                .contains("baru dapat diisi sejak 5 hari sesudah “Tanggal sidang” (17 Maret 2026)");
    }

    /** Half past midnight in Jakarta is still yesterday in London. */
    @Test
    void today_is_that_of_the_office() {
        LocalDate today = LocalDate.ofInstant(Instant.parse("2026-03-16T17:30:00Z"), WIB);

        assertThat(today).isEqualTo(LocalDate.of(2026, 3, 17));
        assertThat(new DateCheck(Fields.limited("date", limits("paling-lambat=hari-ini")), Fields.on(today))
                        .objection("2026-03-17"))
                .isEmpty();
    }

    private static String attendance(String words) {
        return new FieldCheck(Fields.limited("radio", null, limits(words)), DAYS, false)
                .objection("hadir")
                .orElse("");
    }

    private static String said(String kind, String words, String value) {
        return new DateCheck(Fields.limited(kind, limits(words)), DAYS)
                .objection(value)
                .orElse("");
    }

    private static DayLimits limits(String words) {
        return DayLimits.of(Arrays.stream(words.split(";"))
                .map(word -> word.strip().split("=", 2))
                .collect(Collectors.toMap(word -> word[0], word -> word[1])));
    }
}
