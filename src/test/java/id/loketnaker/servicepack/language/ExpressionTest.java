package id.loketnaker.servicepack.language;

import static id.loketnaker.servicepack.PackFixture.BPMN;
import static id.loketnaker.servicepack.PackFixture.validPack;
import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.servicepack.Breakage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${a == 'x}y' && (b != \"z\" or not empty c)}",
                "${execution.getVariable('a') == null ? 1 : -2 + b * 3 % 4}",
                "${execution.hasVariable('a') and a >= 10.5}",
                "${tenggat.hariKerja(execution, 7)}",
                "${tenggat.hariKerjaSejak(execution, tanggalSidang, 10)}",
                "${tenggat.hariKerjaSejak(execution, '2026-03-09', jumlah + 1)}",
                "${tenggat.sejakDiterima(execution, 30)}",
                "${tenggat.menit(execution, 45)}",
                "${tenggat.tanggal(execution, execution.getVariable('tanggal'))}",
                "${tenggat.janji(execution)}",
                "${tenggat.janji(execution, 80)}",
                "${execution.setVariable('berkasMasuk', tenggat.hariIni(execution))}",
                "${surat.terbitkan(execution, 'anjuran')}",
                "kalimat dengan ${a} dan #{b}"
            })
    void what_packs_may_write_is_understood(String text) {
        assertThat(Expression.allIn(text))
                .isNotEmpty()
                .allSatisfy(expression -> assertThat(expression.problems()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ${tenggat.minggu(execution, 1)} | kata "tenggat.minggu" tidak dikenal
                    ${tenggat.hariKerja(execution)} | tidak dipakai dengan 1 isian
                    ${tenggat.hariKerja(7)} | tidak dipakai dengan 1 isian
                    ${tenggat.hariKerja(task, 7)} | isian ke-1
                    ${tenggat.hariKerja(execution, 0)} | isian ke-2
                    ${tenggat.hariKerja(execution, '7')} | isian ke-2
                    ${tenggat.hariKerja(execution, 1.5)} | isian ke-2
                    ${tenggat.janji(execution, 120)} | isian ke-2
                    ${tenggat.tanggal(execution, '9-3-2026')} | isian ke-2
                    ${tenggat.tanggal(execution, 20260309)} | isian ke-2
                    ${surat.kirim(execution, 'anjuran')} | kata "surat.kirim" tidak dikenal
                    ${surat.terbitkan(execution, anjuran)} | isian ke-2
                    ${tulis.tanggal(tanggalSidang)} | bukan kata kamus
                    ${execution.setVariable(nama, 1)} | nama dalam tanda kutip
                    ${execution.setVariable('a')} | nama dalam tanda kutip
                    ${execution.removeVariable('a')} | bukan kata kamus
                    ${execution.getVariable(nama)} | satu nama dalam tanda kutip
                    ${execution.getVariable('a').getClass()} | tidak boleh ada panggilan lagi
                    ${execution.id} | tidak boleh dipakai
                    ${runtimeService.deleteProcessInstance('a')} | bukan kata kamus
                    ${''.getClass().forName('java.lang.Runtime')} | tidak diharapkan
                    ${a.b} | tidak boleh dipakai
                    ${a['b']} | tidak dikenal
                    ${now()} | bukan kata kamus
                    ${a ==} | belum selesai
                    ${a == 1 | tidak ditutup
                    ${(a == 1} | belum ada
                    ${a = 1} | tidak dikenal
                    ${} | belum selesai
                    """)
    void anything_else_is_refused(String text, String problem) {
        assertThat(Expression.allIn(text))
                .singleElement()
                .satisfies(expression -> assertThat(expression.problems())
                        .singleElement()
                        .asString()
                        .contains(problem));
    }

    @Test
    void an_expression_too_long_to_be_honest_is_refused() {
        assertThat(Expression.allIn("${" + "(".repeat(100_000) + "}").get(0).problems())
                .singleElement()
                .asString()
                .contains("lebih panjang");
    }

    @ParameterizedTest
    @ValueSource(strings = {"name=\"Izin terbit\"", "name=\"dicabut\"", "name=\"Izin contoh\"", "value=\"hasil\""})
    void expressions_are_found_wherever_the_engine_would_evaluate_them(String attribute) {
        String evil = attribute.replaceFirst("=\".*", "=\"\\${runtimeService.x()}\"");
        assertThat(validPack().changed(BPMN, attribute, evil).findings())
                .anySatisfy(finding -> assertThat(finding.problem()).contains("runtimeService.x(…)"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ${hasil == | ${hasilnya == | hasilnya
                    (execution, 4) | (execution, lamanya) | lamanya
                    """)
    void a_variable_that_no_form_sets_is_found(String from, String to, String name) {
        Breakage.of(BPMN, from, to, "", "\"" + name + "\" tidak diisi").isFound();
    }
}
