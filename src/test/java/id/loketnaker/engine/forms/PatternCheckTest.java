package id.loketnaker.engine.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.BadUserRequestException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Most of these would run for minutes, or for ever, as Java matches them. */
@Timeout(30)
class PatternCheckTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            ^(?![Kk]epala ).+$                  ; Kantor Imigrasi  ; true
            ^(?![Kk]epala ).+$                  ; Kepala Kantor    ; false
            ^[+(]?[0-9]([() -]{0,2}[0-9]){5,17}$ ; (021) 555-0100  ; true
            ^([0-9]{3}(-[0-9]{2})?)?$           ; 123-45           ; true
            [(][)|]{2}                          ; ()|              ; true
            (?:a|b)+                            ; abba             ; true
            (?i)x[[0-9]-\\[\\]]+\\(?x             ; X1-[](x          ; true
            """)
    void a_pattern_is_asked(String pattern, String text, boolean fits) {
        assertThat(PatternCheck.fits(text, pattern)).isEqualTo(fits);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(x+x+)+y", "(x|xx)+y", "(x|x)+y", "(.|x)+y", "(?=x)(a|x)*c", "x*x*x*x*x*y", "((x)|(x))+y"})
    void one_that_takes_too_long_is_refused_with_the_remedy(String pattern) {
        assertThatThrownBy(() -> PatternCheck.fits("x".repeat(4000), pattern))
                .isInstanceOf(BadUserRequestException.class)
                .hasMessageContaining("terlalu lama dihitung")
                .hasMessageContaining("Minta pemilik proses");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(?x)#[\nx(?:|){60}c",
                "(?ix:#[\nx(?:|){60}c)",
                "x(?:|[](]){60}c",
                "x(?:|[^](]){60}c",
                "x(?:|[a&&](]){60}c",
                "x\\c[(?:|){60}c",
                "[])]"
            })
    void one_in_which_brackets_can_hide_is_not_tried(String pattern) {
        assertThatThrownBy(() -> PatternCheck.fits("x", pattern))
                .isInstanceOf(BadUserRequestException.class)
                .hasMessageContaining("tidak dihitung");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"(x*)*\\1z", "x(?:|){60}c", "(x*)*y", "(a?|b?)(a?|b?)c", "(?:a{0,9})+c", "(?=|a)b", "((a?)){60}b"
            })
    void one_that_could_go_round_without_reading_is_not_tried(String pattern) {
        assertThatThrownBy(() -> PatternCheck.fits("x", pattern))
                .isInstanceOf(BadUserRequestException.class)
                .hasMessageContaining("tidak dihitung");
    }

    @Test
    void a_text_that_overflows_the_stack_is_refused() {
        assertThatThrownBy(() -> PatternCheck.fits("ab".repeat(100_000), "(a|b)*c"))
                .isInstanceOf(BadUserRequestException.class);
    }
}
