package id.loketnaker.servicepack.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the reader takes a cell to say is what the engine makes of it. */
class CellTest {

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private static final String TABLE = """
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="contoh">
              <decision id="sel" name="sel"><decisionTable id="t" hitPolicy="COLLECT">
                <input id="i"><inputExpression id="e" typeRef="%s"><text>nilai</text></inputExpression></input>
                <output id="o" name="kena" typeRef="boolean" />
                <rule id="r"><inputEntry id="c"><text><![CDATA[%s]]></text></inputEntry><outputEntry id="h"><text>true</text></outputEntry></rule>
              </decisionTable></decision>
            </definitions>
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "\"ya\"",
                "\"ya\", \"tidak\"",
                "\"ya\",null",
                "null",
                "not(\"ya\")",
                "not(\"ya\", \"tidak\")",
                "not(null)",
                "not(\"ya\", null)",
                "\"a, b\""
            })
    void cells_for_texts(String cell) {
        agreesOn("string", cell, Arrays.asList("ya", "tidak", "lain", "", "a, b", null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5",
                "-1, 5",
                "< 5",
                "<=5",
                "> 5",
                ">= 5",
                "[1..5]",
                "(1..5)",
                "]1..5[",
                "[1..5)",
                "not(5)",
                "not(1, 5)",
                "null, > 4",
                "5.5",
                "< 1, > 5",
                "null",
                "not(null)"
            })
    void cells_for_numbers(String cell) {
        List<Object> numbers = new ArrayList<>(List.of(new BigDecimal("4.5"), new BigDecimal("5.5")));
        for (int i = -2; i < 8; i++) {
            numbers.add(BigDecimal.valueOf(i));
        }
        numbers.add(null);
        agreesOn("double", cell, numbers);
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "false", "null", "not(null)"})
    void cells_for_truth_values(String cell) {
        agreesOn("boolean", cell, Arrays.asList(true, false, null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0000', textBlock = """
                    date("2026-01-01") | bukan teks dalam tanda kutip
                    "a" "b" | tidak diharapkan
                    now() | bukan teks dalam tanda kutip
                    nilai > 5 | bukan teks
                    ? > 5 | tidak dikenal
                    "a" + "b" | tidak dikenal
                    "a\\"b" | tidak dikenal
                    not(> 5) | bukan teks
                    not("a" | diharapkan
                    > "a" | bukan bilangan
                    [1..5 | belum selesai
                    [1..5, 6] | rentang tidak ditutup
                    "a", | belum selesai
                    ${x} | tidak dikenal
                    ya | bukan teks dalam tanda kutip
                    true, false | ditulis sendiri
                    not(true) | ditulis sendiri
                    false, null | ditulis sendiri
                    """)
    void all_else_is_refused(String cell, String problem) {
        assertThat(Cell.of(cell).problem()).isNotNull().contains(problem.strip());
    }

    @Test
    void a_result_is_one_value() {
        assertThat(Cell.literal("\"KTP, asli\"")).isEqualTo("KTP, asli");
        assertThat(Cell.literal(" -2.50 ")).isEqualTo(new BigDecimal("-2.50"));
        assertThat(Cell.literal("false")).isEqualTo(false);
        for (String none :
                List.of("", "-", "null", "\"a\", \"b\"", "< 5", "not(\"a\")", "[1..1]", "upper case(\"a\")")) {
            assertThat(Cell.literal(none)).as(none).isNull();
        }
    }

    private static void agreesOn(String type, String text, List<@Nullable Object> values) {
        Cell cell = Cell.of(text);
        assertThat(cell.problem()).isNull();
        DmnDecision table = ENGINE.parseDecision(
                "sel", new ByteArrayInputStream(TABLE.formatted(type, text).getBytes(StandardCharsets.UTF_8)));
        for (Object value : values) {
            DmnDecisionTableResult answer = ENGINE.evaluateDecisionTable(
                    table, Variables.createVariables().putValue("nilai", value));
            assertThat(cell.holds().test(value)).as("%s on %s", text, value).isEqualTo(!answer.isEmpty());
        }
    }
}
