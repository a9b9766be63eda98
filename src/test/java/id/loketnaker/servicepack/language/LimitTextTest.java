package id.loketnaker.servicepack.language;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.servicepack.language.LimitText.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LimitTextTest {

    @ParameterizedTest
    @CsvSource({
        "120 menit, 120, MINUTES",
        "2 hari kerja, 2, WORKING_DAYS",
        "' 1 hari kerja sejak diterima ', 1, WORKING_DAYS_SINCE_RECEIPT"
    })
    void a_limit_is_read_as_a_process_owner_writes_it(String text, int amount, Kind kind) {
        assertThat(LimitText.of(text)).contains(new LimitText(amount, kind));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "menit",
                "0 menit",
                "-1 menit",
                "2 hari",
                "2,5 hari kerja",
                "123456 menit",
                "2 hari kerja lagi"
            })
    void anything_else_is_none(String text) {
        assertThat(LimitText.of(text)).isEmpty();
    }
}
