package id.loketnaker.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.loketnaker.engine.vocabulary.ChronicleWords;
import org.camunda.bpm.engine.BadUserRequestException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChronicleWordsTest {

    private final ChronicleWords chronicle = new ChronicleWords();

    @Test
    void what_happened_stands_below_what_happened_before_with_its_day_in_words() {
        String first = chronicle.tambah("", "2026-03-16", "567/001", "pemohon hadir", "termohon tidak hadir");

        assertThat(first).isEqualTo("16 Maret 2026: 567/001; pemohon hadir; termohon tidak hadir");
        assertThat(chronicle.tambah(first, "2026-04-01", "ditunda")).isEqualTo(first + "\n1 April 2026: ditunda");
        assertThat(chronicle.tambah(null, "2026-04-01", "567/002", null)).isEqualTo("1 April 2026: 567/002");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "16 Maret 2026", "2026-02-30"})
    void what_is_no_date_is_refused(String date) {
        assertThatThrownBy(() -> chronicle.tambah("", date, "ditunda"))
                .isInstanceOf(BadUserRequestException.class)
                .hasMessageContaining("contoh: 2026-03-16");
    }

    @Test
    void no_line_is_dropped_when_they_no_longer_fit() {
        assertThatThrownBy(() -> chronicle.tambah("x".repeat(3990), "2026-03-16", "pemohon tidak hadir"))
                .isInstanceOf(BadUserRequestException.class)
                .hasMessageContaining("4000 huruf");
    }
}
