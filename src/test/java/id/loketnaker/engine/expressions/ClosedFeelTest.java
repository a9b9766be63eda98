package id.loketnaker.engine.expressions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Most of what is refused here would run for minutes, or take the whole memory. */
@Timeout(30)
class ClosedFeelTest {

    private static final ClosedFeel FEEL = new ClosedFeel();
    private static final Map<String, Object> VALUES =
            Map.of("a", "x", "daftar", List.of("survei", "koordinasi"), "nik", "3216014101900001", "n", 3);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    a = "x" | true
                    entah = null or entah = "" | true
                    not(list contains(daftar, "survei")) | false
                    string length(nik) = 16 and number(substring(nik, 7, 2)) > 40 | true
                    n in [1..1000000000] | true
                    n * 2 - 1 >= 5 | true
                    count(daftar) > 1 | true
                    a != "https://a.id/((((((((((" | true
                    """)
    void conditions_are_answered(String condition, boolean answer) {
        assertThat(FEEL.holds(condition, VALUES)).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "x", "y" | true
                    not("x") | false
                    - | true
                    null | false
                    """)
    void cells_are_answered(String cell, boolean answer) {
        assertThat(FEEL.evaluateSimpleUnaryTests(
                        cell, "a", Variables.fromMap(VALUES).asVariableContext()))
                .isEqualTo(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "count(for i in 1..3000, j in 1..3000 return i) > 1",
                "for i in 1..100000000 return i",
                "some x in 1..100000000 satisfies x = 0",
                "every x in 1..100000000 satisfies x > 0",
                "daftar[item = \"x\"] = 1",
                "matches(a, \"(x*)*\\1z\")",
                "replace(a, \"x\", \"xx\") = a",
                "split(a, \"x\") = 1",
                "decimal(1/3, 100000000) = 1",
                "2 ** 100000000 = 1",
                "{b: a}.b = a",
                "function(x) x",
                "get value({b: 1}, \"b\") = 1",
                "string join(daftar) = a",
                "a.getClass() = null",
                "today() = null"
            })
    void what_could_repeat_or_grow_is_refused_with_the_remedy(String condition) {
        assertRefused(condition);
        assertThatThrownBy(() -> FEEL.evaluateSimpleUnaryTests(
                        condition, "a", Variables.fromMap(VALUES).asVariableContext()))
                .isInstanceOf(BadUserRequestException.class);
    }

    static List<String> too_much_for_the_parser() {
        return List.of(
                "list contains([".repeat(20) + "1" + "],1)".repeat(20),
                "(".repeat(1000) + "1" + ")".repeat(1000),
                "\"" + "])".repeat(20) + "\" = a or " + "list contains([".repeat(20) + "1" + "],1)".repeat(20),
                "/*" + "])".repeat(20) + "*/ " + "list contains([".repeat(20) + "1" + "],1)".repeat(20),
                "`" + "])".repeat(20) + "` = a or " + "list contains([".repeat(20) + "1" + "],1)".repeat(20),
                "/* \" */ a = \"" + "])".repeat(20) + "\" or " + "list contains([".repeat(20) + "1" + "],1)".repeat(20),
                "a = \"" + "x".repeat(9000) + "\"",
                "a = 1 or ".repeat(880) + "a = 1");
    }

    @ParameterizedTest
    @MethodSource("too_much_for_the_parser")
    void what_is_too_long_or_too_deep_is_refused(String condition) {
        assertRefused(condition);
    }

    @Test
    void what_is_no_FEEL_or_has_no_answer_on_these_values_is_told_apart() {
        assertThatThrownBy(() -> FEEL.holds("a = = 1", VALUES)).isInstanceOf(FeelException.class);
        assertThat(FEEL.holds("number(a) > 1", VALUES)).isFalse();
    }

    @Test
    void an_object_is_no_value() {
        assertThat(FEEL.holds("o = null", Map.of("o", new StringBuilder("x")))).isTrue();
        assertThat(FEEL.holds("o.length = 1", Map.of("o", new StringBuilder("x"))))
                .isFalse();
    }

    private static void assertRefused(String condition) {
        assertThatThrownBy(() -> FEEL.holds(condition, VALUES))
                .isInstanceOf(BadUserRequestException.class)
                .hasMessageContaining("tidak dihitung")
                .hasMessageContaining("Minta pemilik proses");
    }
}
