package id.loketnaker.calendar;

import static id.loketnaker.calendar.Offices.BEKASI;
import static id.loketnaker.calendar.Offices.NATIONAL_DAYS;
import static id.loketnaker.calendar.Offices.USUAL_WEEK;
import static id.loketnaker.calendar.Offices.wib;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    @Test
    void every_day_says_whether_it_counts_and_why() {
        assertThat(BEKASI.explain(wib("2026-03-16 09.15"), wib("2026-03-26 16.00")))
                .extracting(ExplainedDay::text)
                .containsExactly(
                        "Selasa, 17 Maret 2026: hari ke-1 — Hari kerja (jam kerja Ramadan 1447 H)",
                        "Rabu, 18 Maret 2026: tidak dihitung — Cuti bersama: Hari Suci Nyepi (Tahun Baru Saka 1948)"
                                + " (SKB 1497/2025 – 2/2025 – 5/2025 tanggal 19 September 2025)",
                        "Kamis, 19 Maret 2026: tidak dihitung — Libur nasional: Hari Suci Nyepi (Tahun Baru Saka 1948)"
                                + " (SKB 1497/2025 – 2/2025 – 5/2025 tanggal 19 September 2025)",
                        "Jumat, 20 Maret 2026: tidak dihitung — Cuti bersama: Idulfitri 1447 H"
                                + " (SKB 1497/2025 – 2/2025 – 5/2025 tanggal 19 September 2025)",
                        "Sabtu, 21 Maret 2026: tidak dihitung — Libur nasional: Idulfitri 1447 H"
                                + " (SKB 1497/2025 – 2/2025 – 5/2025 tanggal 19 September 2025)",
                        "Minggu, 22 Maret 2026: tidak dihitung — Libur nasional: Idulfitri 1447 H (hari kedua)"
                                + " (SKB 1497/2025 – 2/2025 – 5/2025 tanggal 19 September 2025)",
                        "Senin, 23 Maret 2026: tidak dihitung — Cuti bersama: Idulfitri 1447 H"
                                + " (SKB 1497/2025 – 2/2025 – 5/2025 tanggal 19 September 2025)",
                        "Selasa, 24 Maret 2026: tidak dihitung — Cuti bersama: Idulfitri 1447 H"
                                + " (SKB 1497/2025 – 2/2025 – 5/2025 tanggal 19 September 2025)",
                        "Rabu, 25 Maret 2026: hari ke-2 — Hari kerja (jam kerja biasa)",
                        "Kamis, 26 Maret 2026: hari ke-3 — Hari kerja (jam kerja biasa)");
    }

    @Test
    void closures_and_worked_saturdays_cite_their_ground() {
        assertThat(text(BEKASI, "2026-08-14"))
                .isEqualTo("Jumat, 14 Agustus 2026: tidak dihitung — Tutup: hari jadi kabupaten"
                        + " (Keputusan Bupati 77/2026)");
        assertThat(text(BEKASI, "2026-12-19"))
                .isEqualTo("Sabtu, 19 Desember 2026: hari ke-1 — Masuk: pelayanan akhir tahun (SE Kadis 5/2026)");
        assertThat(text(BEKASI, "2026-12-20"))
                .isEqualTo("Minggu, 20 Desember 2026: tidak dihitung — Akhir pekan (jam kerja biasa)");
    }

    @Test
    void days_of_an_unconfirmed_year_say_that_they_are_provisional() {
        assertThat(text(BEKASI, "2027-03-10"))
                .isEqualTo("Rabu, 10 Maret 2027: tidak dihitung — Libur nasional: Idulfitri 1448 H"
                        + " (SKB hari libur 2027 (nomor belum dilihat)); sementara, kalender 2027 belum dikonfirmasi");
        assertThat(text(BEKASI, "2028-03-10"))
                .isEqualTo("Jumat, 10 Maret 2028: hari ke-1 — Hari kerja (jam kerja biasa);"
                        + " sementara, kalender 2028 belum dikonfirmasi");
    }

    @Test
    void a_day_that_counts_although_it_was_free_cites_the_decree() {
        Decree decree = new Decree("SKB 9/2026", LocalDate.of(2026, 3, 2));
        NationalDays without = NATIONAL_DAYS.without(LocalDate.of(2026, 3, 18), decree);

        assertThat(text(WorkingTime.of(USUAL_WEEK.rules().withNationalDays(without)), "2026-03-18"))
                .isEqualTo("Rabu, 18 Maret 2026: hari ke-1 — Libur dicabut: Hari Suci Nyepi (Tahun Baru Saka 1948)"
                        + " (SKB 9/2026 tanggal 2 Maret 2026)");
        assertThat(text(WorkingTime.of(USUAL_WEEK.rules().workedOnCollectiveLeave()), "2026-12-24"))
                .startsWith("Kamis, 24 Desember 2026: hari ke-1 — Cuti bersama tidak menghentikan hitungan:");
    }

    @Test
    void opening_hours_are_explained_with_the_day_they_begin_on() {
        assertThat(BEKASI.explainServiceTime(wib("2026-04-02 15.00"), wib("2026-04-06 08.10")))
                .extracting(ServedDay::text)
                .containsExactly(
                        "Kamis, 2 April 2026: 1 jam 0 menit — Hari kerja (jam kerja biasa)",
                        "Jumat, 3 April 2026: 0 jam 0 menit — Libur nasional: Wafat Yesus Kristus"
                                + " (SKB 1497/2025 – 2/2025 – 5/2025 tanggal 19 September 2025)",
                        "Sabtu, 4 April 2026: 0 jam 0 menit — Akhir pekan (jam kerja biasa)",
                        "Minggu, 5 April 2026: 0 jam 0 menit — Libur nasional: Kebangkitan Yesus Kristus (Paskah)"
                                + " (SKB 1497/2025 – 2/2025 – 5/2025 tanggal 19 September 2025)",
                        "Senin, 6 April 2026: 0 jam 10 menit — Hari kerja (jam kerja biasa)");
    }

    @Test
    void one_day_needs_no_explanation_and_the_past_gets_none() {
        assertThat(BEKASI.explain(wib("2026-04-02 08.00"), wib("2026-04-02 16.00")))
                .isEmpty();
        assertThatThrownBy(() -> BEKASI.explain(wib("2026-04-02 08.00"), wib("2026-04-01 16.00")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Penjelasan diminta sampai 1 April 2026, lebih awal daripada mulainya 2 April 2026.");
    }

    private static String text(WorkingTime office, String date) {
        LocalDate before = LocalDate.parse(date).minusDays(1);
        return office.explain(wib(before + " 10.00"), wib(date + " 10.00"))
                .get(0)
                .text();
    }
}
