package id.loketnaker.servicepack.rules;

import static id.loketnaker.servicepack.PackFixture.BPMN;
import static id.loketnaker.servicepack.PackFixture.validPack;
import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.servicepack.Breakage;
import id.loketnaker.servicepack.DecisionTable;
import id.loketnaker.servicepack.Finding;
import id.loketnaker.servicepack.InvalidServicePackException;
import id.loketnaker.servicepack.PackFiles;
import id.loketnaker.servicepack.PackFixture;
import id.loketnaker.servicepack.PackTexts;
import id.loketnaker.servicepack.reader.ServicePackReader;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DecisionRulesTest {

    private static final String TABLE = "syarat.dmn";
    private static final String OUTPUT =
            "<output id=\"Output_Syarat\" label=\"Persyaratan\" name=\"persyaratan\" typeRef=\"string\" />";

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void a_table_says_what_it_is(Breakage breakage) {
        breakage.isFound();
    }

    static Stream<Breakage> a_table_says_what_it_is() {
        return Stream.of(
                table("decision id=\"syarat\"", "decision id=\"lain\"", "lain", "tidak sama dengan nama berkas"),
                table("name=\"Syarat permohonan\"", "", "syarat", "tidak bernama"),
                table("camunda:historyTimeToLive=\"P1825D\"", "", "syarat", "historyTimeToLive"),
                table("\"Camunda Platform\"", "\"Camunda Cloud\"", null, "Camunda 7"),
                table("</decision>", "</decision><decision id=\"dua\" name=\"x\" />", null, "2 keputusan"),
                table(OUTPUT, OUTPUT + OUTPUT.replace("Output_Syarat", "Output_Dua"), null, "2 kolom hasil"),
                table("label=\"Dikuasakan\"", "", "dikuasakan", "tanpa judul"),
                table("<description>hlm. 3</description>", "", "aturan 1", "tanpa tempat dalam sumber"),
                table("Rule_Kuasa", "Rule_Ktp", "aturan 2", "aturan rusak"),
                table("<inputEntry id=\"Entry_2\"><text></text></inputEntry>", "", "aturan 1", "aturan rusak"),
                new Breakage(
                        pack -> pack.with("lain.dmn", PackTexts.DECISION.replace("\"syarat\"", "\"lain\"")),
                        "lain.dmn",
                        null,
                        "tidak dipakai"),
                new Breakage(pack -> pack.with(TABLE, "<x"), TABLE, "baris 1", "bukan XML"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void nothing_but_a_plain_table_is_allowed(Breakage breakage) {
        breakage.isFound();
    }

    static Stream<Breakage> nothing_but_a_plain_table_is_allowed() {
        return Stream.of(
                table("COLLECT", "PRIORITY", "syarat", "Hit policy PRIORITY"),
                table("\"COLLECT\"", "\"COLLECT\" aggregation=\"SUM\"", "Table", "aggregation"),
                table(
                        "typeRef=\"boolean\">",
                        "typeRef=\"boolean\" expressionLanguage=\"groovy\">",
                        "Kuasa",
                        "expressionLanguage"),
                table("id=\"Entry_4\"", "id=\"Entry_4\" expressionLanguage=\"juel\"", "Entry_4", "expressionLanguage"),
                table("<text>true<", "<text>true<description /><", "Entry_4", "teks sekaligus elemen"),
                table("<text>true<", "<text>count(for i in 1..9 return i)<", "aturan 2", "bukan teks"),
                table("id=\"Input_Kuasa\"", "id=\"Input_Kuasa\" camunda:inputVariable=\"x\"", "Kuasa", "inputVariable"),
                table(
                        "<decision ",
                        "<import name=\"x\" namespace=\"y\" importType=\"z\" /><decision ",
                        "Definitions_Syarat",
                        "import"),
                table(
                        "<decision ",
                        "<businessKnowledgeModel id=\"Bkm_Satu\" /><decision ",
                        "Bkm_Satu",
                        "businessKnowledge"),
                table("20191111/MODEL", "20180521/MODEL", "Definitions_Syarat", "bukan DMN 1.3"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void columns_ask_what_the_case_knows_and_cells_are_understood(Breakage breakage) {
        breakage.isFound();
    }

    static Stream<Breakage> columns_ask_what_the_case_knows_and_cells_are_understood() {
        return Stream.of(
                table("<text>dikuasakan<", "<text>tidakAda<", "Dikuasakan", "tidak diisi"),
                table("<text>dikuasakan<", "<text>kurang<", "Dikuasakan", "daftar atau kelompok"),
                table("<text>dikuasakan<", "<text>kuasa<", "Dikuasakan", "daftar atau kelompok"),
                table("<text>dikuasakan<", "<text>now()<", "Dikuasakan", "bukan satu nama"),
                table("typeRef=\"boolean\"", "typeRef=\"string\"", "Dikuasakan", "tidak cocok"),
                table("typeRef=\"boolean\"", "typeRef=\"date\"", "Dikuasakan", "jenis \"date\""),
                table("<text>true<", "<text>\"ya\"<", "aturan 2, Dikuasakan", "bukan boolean"),
                table("<text>true<", "<text>now() > x<", "aturan 2, Dikuasakan", "bukan teks"),
                table("not(\"ya\")", "not(\"iya\")", "aturan 2, Hasil", "bukan pilihan"),
                table("\"Surat kuasa\"", "upper case(\"a\")", "aturan 2", "bukan satu nilai"),
                table("\"Surat kuasa\"", "5", "aturan 2", "bukan string"),
                table("\"Surat kuasa\"", "\"Surat sakti\"", "aturan 2", "tidak ada di layanan.yaml"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void a_table_answers_all_that_a_case_can_ask(Breakage breakage) {
        breakage.isFound();
    }

    static Stream<Breakage> a_table_answers_all_that_a_case_can_ask() {
        return Stream.of(
                table(
                        "<inputEntry id=\"Entry_1\"><text>",
                        "<inputEntry id=\"Entry_1\"><text>false",
                        "syarat",
                        "tidak ada aturan untuk: dikuasakan = true, hasil = ya"),
                table("COLLECT", "UNIQUE", "syarat", "lebih dari satu aturan untuk: dikuasakan = true, hasil = tidak"),
                new Breakage(
                        pack -> pack.changed(TABLE, "\"COLLECT\"", "\"FIRST\"")
                                .changed(TABLE, "<text></text></inputEntry>\n", "<text>\"ya\"</text></inputEntry>\n"),
                        TABLE,
                        "syarat",
                        "tidak ada aturan untuk"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void a_step_asks_a_table_of_its_pack(Breakage breakage) {
        breakage.isFound();
    }

    static Stream<Breakage> a_step_asks_a_table_of_its_pack() {
        return Stream.of(
                diagram("camunda:decisionRef=\"syarat\"", "", "tanpa tabel"),
                diagram("decisionRef=\"syarat\"", "decisionRef=\"syaratan\"", "\"syaratan\" tidak ada di paket"),
                diagram("decisionRefBinding=\"deployment\"", "decisionRefBinding=\"latest\"", "tidak terikat"),
                diagram("\"collectEntries\"", "\"resultList\"", "bentuk hasil"),
                diagram("resultVariable=\"persyaratan\"", "resultVariable=\"lain\"", "disimpan sebagai \"lain\""),
                diagram("resultVariable=\"persyaratan\"", "resultVariable=\"surat\"", "\"surat\" adalah kata kamus"),
                diagram("name=\"Tetapkan syarat\"", "", "tanpa nama"),
                new Breakage(
                        pack -> pack.changed("permohonan.form", "\"key\": \"pokok\"", "\"key\": \"persyaratan\""),
                        BPMN,
                        "Task_Syarat",
                        "juga diisi oleh formulir"));
    }

    @Test
    void a_single_answer_may_be_compared_in_the_diagram() {
        PackFixture pack = validPack()
                .changed(TABLE, "\"COLLECT\"", "\"FIRST\"")
                .changed(BPMN, "collectEntries", "singleEntry")
                .changed(BPMN, "${hasil ==", "${persyaratan != 'KTP' and hasil ==")
                .changed(
                        "periksa.form",
                        "\"valuesKey\": \"persyaratan\"",
                        "\"values\": [{\"label\": \"KTP\", \"value\": \"ktp\"}]");

        assertThat(pack.findings()).isEmpty();
    }

    @Test
    void a_table_is_read_with_its_columns_and_rules() {
        DecisionTable table = validPack().read().decisions().get("syarat");

        assertThat(table.inputs()).extracting(DecisionTable.Column::name).containsExactly("dikuasakan", "hasil");
        assertThat(table.collects()).isTrue();
        assertThat(table.rulesById())
                .containsEntry("Rule_Kuasa", "syarat.dmn aturan 2 (Surat kuasa)")
                .hasSize(2);
    }

    @Test
    void one_id_belongs_to_one_service_of_an_office() {
        PackFixture second = validPack().in("mekarsari", "izin-lain").without(BPMN);
        List<PackFiles> packs = List.of(
                validPack().files(),
                second.with("izin-lain.bpmn", PackTexts.DIAGRAM.replace("izin-contoh", "izin-lain"))
                        .changed("layanan.yaml", "kode: IZC", "kode: IZL")
                        .files());

        assertThat(findingsOf(packs))
                .anySatisfy(finding -> assertThat(finding.problem()).contains("id keputusan juga dipakai"));
    }

    private static List<Finding> findingsOf(List<PackFiles> packs) {
        try {
            new ServicePackReader().readAll(packs);
            throw new AssertionError("nothing was found");
        } catch (InvalidServicePackException found) {
            return found.findings();
        }
    }

    private static Breakage table(String from, String to, @Nullable String element, String problem) {
        return Breakage.of(TABLE, from, to, element, problem);
    }

    private static Breakage diagram(String from, String to, String problem) {
        return Breakage.of(BPMN, from, to, "Task_Syarat", problem);
    }
}
