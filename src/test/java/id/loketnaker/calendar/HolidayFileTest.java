package id.loketnaker.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidayFileTest {

    private static final String SOUND = """
            tahun: 2026
            dikonfirmasi: true
            keputusan:
              - {nomor: SKB 1/2025, tanggal: 2025-09-19}
            liburNasional:
              - {tanggal: 2026-01-01, nama: Tahun Baru}
            cutiBersama:
              - {tanggal: 2026-12-24, nama: Natal}
            """;

    @Test
    void a_sound_file_is_read() {
        HolidayYear year = read("2026.yaml", SOUND);

        assertThat(year.confirmed()).isTrue();
        assertThat(year.days()).extracting(NationalDay::name).containsExactly("Tahun Baru", "Natal");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tahun: 2026         | tahun: 2025         | 'tahun: 2025' tidak sama dengan nama berkas
            tahun: 2026         | tahun: dua          | 'tahun' harus berupa angka tahun
            tahun: 2026         | year: 2026          | berkas: kunci 'year' tidak dikenal
            dikonfirmasi: true  | dikonfirmasi: ya    | 'dikonfirmasi' harus true atau false
            2026-01-01          | 2026-12-24          | tanggal 2026-12-24 tercantum dua kali
            2026-01-01          | 2025-01-01          | tanggal 2025-01-01 tidak termasuk tahun 2026
            2026-01-01          | 2026-02-30          | Libur nasional: 'tanggal: 2026-02-30' bukan tanggal; tulis seperti 2026-08-17
            nama: Natal         | nama: ''            | Cuti bersama 2026-12-24: 'nama' harus diisi
            nama: Natal         | naam: Natal         | Cuti bersama: kunci 'naam' tidak dikenal
            nama: Natal         | nama: Natal, keputusan: SKB 2 | keputusan 'SKB 2' pada tanggal 2026-12-24 tidak ada dalam daftar 'keputusan'
            tanggal: 2025-09-19 | tangal: 2025-09-19  | keputusan: kunci 'tangal' tidak dikenal
            nomor: SKB 1/2025   | nomor: ''           | keputusan: 'nomor' harus diisi
            cutiBersama:        | cutiLain:           | 'cutiBersama' harus berupa daftar
            """, quoteCharacter = '"')
    void a_malformed_file_is_refused_with_the_reason(String sound, String broken, String problem) {
        assertThatExceptionOfType(InvalidHolidaysException.class)
                .isThrownBy(() -> read("2026.yaml", SOUND.replace(sound, broken)))
                .withMessageStartingWith("Kalender 2026.yaml tidak dapat dipakai:")
                .satisfies(refusal -> assertThat(refusal.problems()).contains(problem));
    }

    @Test
    void all_that_is_wrong_is_said_at_once() {
        String broken = SOUND.replace("dikonfirmasi: true", "dikonfirmasi: ya").replace("nama: Natal", "nama: ''");

        assertThatExceptionOfType(InvalidHolidaysException.class)
                .isThrownBy(() -> read("2026.yaml", broken))
                .satisfies(refusal -> assertThat(refusal.problems()).hasSize(2));
    }

    @Test
    void a_confirmed_year_needs_the_date_of_its_decree_and_an_unconfirmed_one_does_not() {
        String undated = SOUND.replace(", tanggal: 2025-09-19", "");

        assertThatExceptionOfType(InvalidHolidaysException.class).isThrownBy(() -> read("2026.yaml", undated));
        assertThat(read("2026.yaml", undated.replace("true", "false")).confirmed())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"''", "'[1, 2]'", "'sekadar teks'", "'tahun: [2026'", "'tahun: 2026\ntahun: 2026'"})
    void what_is_no_calendar_at_all_is_refused(String content) {
        assertThatExceptionOfType(InvalidHolidaysException.class).isThrownBy(() -> read("2026.yaml", content));
    }

    @Test
    void what_is_no_yaml_is_refused_with_its_line() {
        assertThatExceptionOfType(InvalidHolidaysException.class)
                .isThrownBy(() -> read("2026.yaml", SOUND + "  - {tanggal: ["))
                .withMessageContaining("baris 9 bukan YAML yang sah");
    }

    private static HolidayYear read(String name, String content) {
        return NationalDays.read(name, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    }
}
