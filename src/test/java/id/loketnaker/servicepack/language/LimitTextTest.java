package id.loketnaker.servicepack.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LimitTextTest {

    @ParameterizedTest
    @CsvSource({
        "120 menit, 120, MINUTES, false",
        "3 jam, 3, HOURS, false",
        "2 hari kerja, 2, WORKING_DAYS, false",
        "14 hari, 14, DAYS, false",
        "3 bulan, 3, MONTHS, false",
        "1 tahun, 1, YEARS, false",
        "' 1 hari kerja sejak diterima ', 1, WORKING_DAYS, true"
    })
    void a_limit_is_read_as_a_process_owner_writes_it(String text, int amount, SpanUnit unit, boolean sinceReceipt) {
        assertThat(LimitText.of(text)).contains(new LimitText(new Span(amount, unit), sinceReceipt));
    }

    @ParameterizedTest
    @CsvSource({"6 hari sejak tanggalPendaftaran, 6, DAYS", "3 hari kerja sejak tanggalSurat, 3, WORKING_DAYS"})
    void a_limit_may_count_from_a_date_of_the_case(String text, int amount, SpanUnit unit) {
        assertThat(LimitText.of(text)).contains(new LimitText(new Span(amount, unit), false, text.split("sejak ")[1]));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "menit",
                "0 menit",
                "-1 menit",
                "2 minggu",
                "2 hari sejak diterima",
                "2 jam sejak tanggalSurat",
                "2 hari sejak Tanggal surat",
                "2,5 hari kerja",
                "123456 menit",
                "2 hari kerja lagi"
            })
    void anything_else_is_none(String text) {
        assertThat(LimitText.of(text)).isEmpty();
    }
}
