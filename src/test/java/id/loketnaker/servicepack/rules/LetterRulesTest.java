package id.loketnaker.servicepack.rules;

import static id.loketnaker.servicepack.PackFixture.BPMN;
import static id.loketnaker.servicepack.PackFixture.validPack;
import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.servicepack.Breakage;
import id.loketnaker.servicepack.LetterTemplate;
import id.loketnaker.servicepack.NumberPattern;
import id.loketnaker.servicepack.PackFixture;
import id.loketnaker.servicepack.PackTexts;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.servicepack.Stationery;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LetterRulesTest {

    private static final String LETTER = "surat/izin.html";
    private static final String LISTENER =
            "<camunda:executionListener expression=\"${surat.terbitkan(execution, 'izin')}\" event=\"take\" />";
    private static final String NUMBER = "<p>Nomor: [[${surat.nomor}]]</p>";

    @Test
    void a_letter_is_read_with_what_it_names() {
        LetterTemplate letter = validPack().read().letter("izin").orElseThrow();

        assertThat(letter.name()).isEqualTo("Surat izin");
        assertThat(letter.numbering()).isEqualTo("izin");
        assertThat(letter.signatory()).isEqualTo("kepala-dinas");
        assertThat(letter.variables()).containsExactlyInAnyOrder("kuasa", "kurang", "hasil");
        assertThat(letter.labels()).containsEntry("kuasa.nik", "NIK").containsEntry("hasil", "Hasil");
        assertThat(letter.body()).contains("[[${surat.nomor}]]").doesNotContain("body", "title", "tata naskah");
    }

    @Test
    void what_a_task_may_bring_is_read_from_the_flows_behind_it() {
        ServicePack pack = validPack().read();

        assertThat(pack.lettersAhead("Task_Periksa")).containsExactly("izin");
        assertThat(pack.lettersAhead("Event_Lewat")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${surat.batalkan(execution, 'izin')}",
                "${hasil == 'ya' ? surat.batalkan(execution, 'izin') : null}",
                "${execution.getVariable('hasil') == 'ya' ? surat.batalkan(execution, 'izin') : null}"
            })
    void a_letter_may_be_withdrawn_always_or_for_a_reason(String expression) {
        assertThat(validPack()
                        .changed(
                                BPMN,
                                LISTENER,
                                LISTENER + LISTENER.replaceFirst("\\$\\{[^}]*}", Matcher.quoteReplacement(expression)))
                        .findings())
                .isEmpty();
    }

    @Test
    void the_answer_of_a_decision_table_may_be_shown() {
        PackFixture pack = validPack()
                .changed(LETTER, NUMBER, NUMBER + "<ol><li th:each=\"satu : ${persyaratan}\">[[${satu}]]</li></ol>");

        assertThat(pack.read().letter("izin").orElseThrow().variables()).contains("persyaratan");
        assertThat(validPack()
                        .changed(BPMN, "${hasil == 'ya'", "${persyaratan == 'KTP' and hasil == 'ya'")
                        .findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.problem()).contains("\"persyaratan\" tidak diisi"));
    }

    @Test
    void the_office_has_its_stationery() {
        Stationery stationery = validPack().read().office().stationery();

        assertThat(stationery).isNotNull();
        assertThat(stationery.lines()).hasSize(3).startsWith("PEMERINTAH KOTA MEKARSARI");
        assertThat(stationery.town()).isEqualTo("Mekarsari");
    }

    @ParameterizedTest
    @CsvSource({
        "'503/{nomor:3}/{bulanRomawi}/{tahun}', 503/007/III/2026",
        "'{tahun}-{bulan}-{nomor}', 2026-03-7",
        "'{nomor:2}/$1/{tahun}', 07/$1/2026"
    })
    void a_number_is_written_by_its_pattern(String pattern, String number) {
        assertThat(new NumberPattern("izin", "Izin", pattern).number(7, LocalDate.of(2026, 3, 9)))
                .isEqualTo(number);
    }

    static Stream<Breakage> what_is_wrong_with_a_letter() {
        return Stream.of(
                new Breakage(
                        pack -> pack.without(LETTER),
                        "layanan.yaml",
                        "surat.izin",
                        "templat surat/izin.html tidak ada"),
                new Breakage(
                        pack -> pack.with("surat/lain.html", PackTexts.LETTER),
                        "surat/lain.html",
                        null,
                        "tidak disebut di layanan.yaml"),
                new Breakage(
                        pack -> pack.with(
                                LETTER, PackTexts.LETTER.replace("<body>", "<body><div data-foto=\"KTM\">Foto</div>")),
                        LETTER,
                        "div",
                        "foto \"KTM\" bukan syarat"),
                new Breakage(
                        pack -> pack.with(
                                LETTER, PackTexts.LETTER.replace("<body>", "<body><p data-foto=\"KTP\">Foto</p>")),
                        LETTER,
                        "p",
                        "bingkai foto bukan <td> atau <div>"),
                new Breakage(
                        pack -> pack.with(
                                LETTER,
                                PackTexts.LETTER.replace("<body>", "<body><div data-foto=\"KTP\"><b>Foto</b></div>")),
                        LETTER,
                        "div",
                        "bingkai foto bukan <td> atau <div>"),
                new Breakage(pack -> pack.with("surat/izin.txt", "x"), "surat/izin.txt", null, "berkas tidak dikenal"),
                new Breakage(pack -> pack.with("lambang.png", "bukan gambar"), "lambang.png", null, "bukan gambar PNG"),
                Breakage.of("layanan.yaml", "nomor: izin", "nomor: lain", "surat.izin", "jenis nomor \"lain\""),
                Breakage.of(
                        "layanan.yaml", "penandatangan: kepala-dinas", "penandatangan: raja", "surat.izin", "\"raja\""),
                new Breakage(
                        pack -> pack.changed("layanan.yaml", "nomor: izin, ", ""),
                        LETTER,
                        "surat.nomor",
                        "tidak bernomor"),
                new Breakage(
                        pack -> pack.changed("layanan.yaml", "nomor: izin, ", ""), BPMN, "Flow_Ya", "tidak bernomor"),
                new Breakage(
                        pack -> pack.changed("instansi.yaml", "kota: Mekarsari\n", ""),
                        "instansi.yaml",
                        "kop",
                        "kop dan kota belum ada"),
                Breakage.of("instansi.yaml", "{nomor:3}", "{nomor:9}", "penomoran.izin", "tidak dapat dipakai"),
                Breakage.of("instansi.yaml", "/{tahun}", "", "penomoran.izin", "tidak dapat dipakai"),
                new Breakage(
                        pack -> pack.changed(BPMN, "surat.terbitkan(execution,", "surat.batalkan(execution,"),
                        "layanan.yaml",
                        "surat.izin",
                        "tidak diterbitkan"),
                new Breakage(
                        pack -> pack.changed(BPMN, "surat.terbitkan(execution,", "surat.susun(execution,"),
                        "layanan.yaml",
                        "surat.izin",
                        "tidak diterbitkan"),
                Breakage.of(
                        BPMN, "terbitkan(execution, 'izin')", "terbitkan(execution, 'lain')", "Flow_Ya", "\"lain\""),
                Breakage.of(BPMN, "terbitkan(execution, 'izin')", "batalkan(execution, 'lain')", "Flow_Ya", "\"lain\""),
                Breakage.of(
                        BPMN,
                        "${surat.terbitkan(execution, 'izin')}",
                        "${execution.setVariable('a', surat.batalkan(execution, 'izin'))}",
                        "Flow_Ya",
                        "pendengar hanya boleh"),
                Breakage.of(
                        BPMN,
                        "${surat.terbitkan(execution, 'izin')}",
                        "${hasil == 'ya' ? surat.terbitkan(execution, 'izin') : null}",
                        "Flow_Ya",
                        "pendengar hanya boleh"),
                Breakage.of(
                        BPMN,
                        "${surat.terbitkan(execution, 'izin')}",
                        "${surat.ralat(execution, 'izin') == hasil ? surat.batalkan(execution, 'izin') : null}",
                        "Flow_Ya",
                        "pendengar hanya boleh"),
                Breakage.of(BPMN, "event=\"take\"", "event=\"end\"", "Flow_Ya", "pendengar hanya boleh"),
                Breakage.of(
                        BPMN,
                        "${hasil == 'ya' and not empty namaPemohon}",
                        "${surat.nomor(execution, 'izin') == hasil}",
                        "Flow_Ya",
                        "di luar pendengar"),
                Breakage.of(
                        BPMN,
                        "${surat.terbitkan(execution, 'izin')}",
                        "${execution.setVariable('a', surat.terbitkan(execution, 'izin'))}",
                        "Flow_Ya",
                        "pendengar hanya boleh"),
                Breakage.of(
                        "skenario/terbit.yaml",
                        "tenggat: 2026-03-11 15.30",
                        "surat: [lain]",
                        "langkah[4].surat",
                        "surat \"lain\" tidak ada"),
                Breakage.of(
                        "skenario/terbit.yaml",
                        "janji: berhenti",
                        "surat: {lain: terbit}",
                        "langkah[1].periksa.surat",
                        "surat \"lain\" tidak ada"),
                Breakage.of(
                        "skenario/terbit.yaml",
                        "janji: berhenti",
                        "surat: {izin: hilang}",
                        "langkah[1].periksa.surat.izin",
                        "\"hilang\" tidak sah"),
                Breakage.of(BPMN, "setVariable('nomorIzin'", "setVariable('surat'", "Flow_Ya", "kata kamus"),
                Breakage.of("periksa.form", "\"key\": \"hasil\"", "\"key\": \"tulis\"", "tulis", "kata kamus"));
    }

    @ParameterizedTest
    @MethodSource
    void what_is_wrong_with_a_letter(Breakage breakage) {
        breakage.isFound();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
            <script>alert(1)</script> | <script> tidak boleh
            <img src="https://contoh.id/a.png"/> | <img> tidak boleh
            <p style="background: url(https://contoh.id)">x</p> | "style" tidak boleh
            <p onclick="x()">x</p> | "onclick" tidak boleh
            <a href="https://contoh.id">x</a> | <a> tidak boleh
            <p th:utext="${hasil}">x</p> | "th:utext" tidak boleh
            <p th:attr="class=${hasil}">x</p> | "th:attr" tidak boleh
            <p data-th-text="${hasil}">x</p> | "data-th-text" tidak boleh
            <th:block th:insert="~{lain}"/> | "th:insert" tidak boleh
            <p>[(${hasil})]</p> | hanya boleh ditulis
            <p>${hasil}</p> | hanya boleh ditulis
            <p>[[hasil]]</p> | bukan satu ekspresi
            <p>[[${hasil} + '']]</p> | bukan satu ekspresi
            <p>[[#{pesan}]]</p> | bukan satu ekspresi
            <p>[[${__hasil__}]]</p> | "__" tidak boleh
            <p th:text="@{/surat}">x</p> | bukan satu ekspresi
            <p>[[${T(java.lang.Runtime).getRuntime()}]]</p> | bukan kata kamus
            <p>[[${''.getClass()}]]</p> | tidak diharapkan
            <p>[[${hasil.getClass()}]]</p> | bukan kata kamus
            <p>[[${hasil.a.getClass()}]]</p> | tidak boleh dipakai
            <p>[[${execution.getVariable('hasil')}]]</p> | bukan kata kamus
            <p>[[${surat.terbitkan(execution, 'izin')}]]</p> | bukan kata kamus
            <p>[[${tulis.tanggal(7)}]]</p> | isian ke-1
            <p>[[${instansi.rahasia}]]</p> | bukan nama baku
            <p>[[${instansi}]]</p> | bukan nama baku
            <p>[[${namaIbuKandung}]]</p> | tidak diisi oleh formulir
            <p th:each="${kurang}">x</p> | th:each bukan
            <p th:each="a : ${kurang}"><b th:each="b : ${kurang}"><i th:each="c : ${kurang}">x</i></b></p> | bertumpuk lebih dari 2 tingkat
            <div th:switch="${hasil}"><p th:case="${kurang}">x</p></div> | th:case bukan
            <?xml-stylesheet href="a.css"?> | perintah
            <p>&nbsp;</p> | bukan XML yang benar
            <p>tidak ditutup | bukan XML yang benar
            """)
    void a_template_does_nothing_but_show_values(String markup, String problem) {
        assertThat(validPack().changed(LETTER, NUMBER, markup).findings()).anySatisfy(finding -> {
            assertThat(finding.file()).isEqualTo(LETTER);
            assertThat(finding.problem()).contains(problem);
            assertThat(finding.remedy()).isNotBlank();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><html><body/></html>",
                "<html><body/><body/></html>",
                "<div/>",
                "<html><head><link rel=\"stylesheet\"/></head><body/></html>"
            })
    void a_template_is_a_plain_page(String page) {
        assertThat(validPack().with(LETTER, page).findings())
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.file()).isEqualTo(LETTER));
    }
}
