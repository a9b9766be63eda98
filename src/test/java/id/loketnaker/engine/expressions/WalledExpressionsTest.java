package id.loketnaker.engine.expressions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an expression reaches when a case runs: the vocabulary, and nothing of an engine or of Java. */
class WalledExpressionsTest {

    private static WalledEngine walled;

    @BeforeAll
    static void build() {
        walled = new WalledEngine("expressions");
    }

    @AfterAll
    static void close() {
        walled.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${other}",
                "${other.open()}",
                "${execution.getClass()}",
                "${execution.processEngineServices}",
                "${execution['processEngineServices']}",
                "${execution.getProcessEngineServices()}",
                "${execution.setVariable('a', 1, 'b')}",
                "${teks.getClass()}",
                "${teks.class.name}",
                "${teks.length()}",
                "${''.getClass()}",
                "${daftar.get(0)}",
                "${daftar[0]}",
                "${daftar.add('x')}",
                "${daftar.stream()}",
                "${tenggat.getClass()}",
                "${tenggat.hashCode()}",
                "${tenggat.wait(1)}",
                "${tenggat.secret()}",
                "${tenggat.hariKerja(execution, 1).getTime()}",
                "${now().toInstant()}",
                "${dateTime().getZone()}",
                "${execution.getVariable('teks').concat('x')}",
                "${unknown()}"
            })
    void an_expression_that_passed_unseen_reaches_nothing(String text) {
        assertThatThrownBy(() -> walled.value(text)).isInstanceOfAny(ProcessEngineException.class, ELException.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    ${teks == 'isi' and not empty daftar} | true
                    ${execution.getVariable('teks')} | isi
                    ${execution.hasVariable('entah') ? 'a' : 'b'} | b
                    #{execution.processBusinessKey} | 7
                    nama ${teks} | nama isi
                    ${tenggat.hariKerja(execution, 3) == null} | false
                    ${dateTime().plusDays(1).withTimeAtStartOfDay().toDate() == null} | false
                    ${authenticatedUserId == null} | true
                    """)
    void what_packs_and_filters_ask_is_answered(String text, String answer) {
        assertThat(walled.value(text)).hasToString(answer);
    }

    @Test
    void no_variable_stands_in_for_a_word() {
        assertThat(
                        walled.value(
                                "${execution.setVariable('tenggat', 'teks') == null and tenggat.hariKerja(execution, 1) != null}"))
                .isEqualTo(true);
    }
}
