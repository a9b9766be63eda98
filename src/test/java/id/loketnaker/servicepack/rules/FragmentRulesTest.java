package id.loketnaker.servicepack.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import id.loketnaker.servicepack.Diagram;
import id.loketnaker.servicepack.Finding;
import id.loketnaker.servicepack.FormSchema;
import id.loketnaker.servicepack.InvalidServicePackException;
import id.loketnaker.servicepack.PackFiles;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.servicepack.reader.Fragments;
import id.loketnaker.servicepack.reader.PackLocation;
import id.loketnaker.servicepack.reader.ServicePackReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A pack that calls a fragment, with one thing broken in either. */
class FragmentRulesTest {

    private static final String FRAGMENT = "bersama/uji-paraf/uji-paraf.bpmn";
    private static final String CALLER = "uji-potongan.bpmn";

    private static final PackFiles PACK = PackLocation.of("classpath:/packs/").packs().stream()
            .filter(pack -> pack.id().equals("melati/uji-potongan"))
            .findFirst()
            .orElseThrow();

    @Test
    void a_pack_comes_with_the_fragments_that_it_calls_and_no_others() {
        assertThat(PACK.content())
                .containsKeys(FRAGMENT, "bersama/uji-paraf/uji-paraf-konsep.form")
                .containsKey(CALLER);
        assertThat(PackLocation.of("classpath:/packs/").packs())
                .allSatisfy(pack -> assertThat(pack.content())
                        .satisfies(content -> assertThat(pack.key().equals("uji-potongan"))
                                .isEqualTo(content.containsKey(FRAGMENT))));
        assertThatCode(() -> new ServicePackReader().read(PACK)).doesNotThrowAnyException();
    }

    @Test
    void elements_and_forms_of_the_fragment_are_those_of_the_pack() {
        ServicePack pack = new ServicePackReader().read(PACK);
        assertThat(pack.element("Task_Paraf")).isPresent();
        assertThat(pack.element("Task_BuatKonsep")).isPresent();
        assertThat(pack.formOf("Task_Paraf")).map(FormSchema::id).contains("uji-paraf-konsep");
        assertThat(pack.diagrams()).extracting(Diagram::processId).containsExactly("uji-potongan", "uji-paraf");
        assertThat(new ServicePackReader().readDeployed(PACK).fragments()).hasSize(1);
    }

    @Test
    void a_fragment_that_is_called_no_more_is_left_behind() {
        PackFiles without = new PackFiles("melati", "uji-potongan", changed(CALLER, "\"uji-paraf\"", "\"lain\""));
        Fragments fragments = PackLocation.of("classpath:/packs/").fragments();
        assertThat(fragments.complete(without).content()).doesNotContainKey(FRAGMENT);
        assertThat(fragments.complete(PACK).sha256()).isEqualTo(PACK.sha256());
        assertThat(fragments.keys()).containsExactly("uji-paraf");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    calledElementBinding="deployment" | calledElementBinding="latest" | tidak terikat pada paketnya
                    calledElement="uji-paraf" | calledElement="lain" | potongan "lain" tidak ada
                    <camunda:in source="judulKonsep" target="judul" /> | `` | masukan "judul" belum diberi
                    source="judulKonsep" | source="judulLain" | "judulLain" tidak diisi
                    source="judulKonsep" | sourceExpression="${judulLain}" | "judulLain" tidak diisi
                    source="judulKonsep" | source="judulKonsep" sourceExpression="x" | dua sumber
                    source="judulKonsep" | sourceExpression="${catatanParaf} ${catatanParaf} ${catatanParaf} ${catatanParaf}" | lebih panjang dari 4000
                    target="judul" | target="judulnya" | masukan "judulnya" tidak diminta
                    source="judulKonsep" target="judul" | variables="all" | "variables" tidak boleh dipakai
                    source="judulKonsep" target="judul" | source="judulKonsep" target="judul" local="true" | "local" tidak boleh dipakai
                    </bpmn:extensionElements>     </bpmn:callActivity> | </bpmn:extensionElements><bpmn:multiInstanceLoopCharacteristics isSequential="true"><bpmn:loopCardinality>2</bpmn:loopCardinality></bpmn:multiInstanceLoopCharacteristics></bpmn:callActivity> | potongan dengan peristiwa pesan ada di dalam langkah yang dikerjakan berkali-kali
                    #{execution.processBusinessKey} | ${execution.getVariable('pokok')} | "businessKey" tidak boleh dipakai
                    mediator, kepala-dinas | mediator, camat | peran "camat" tidak ada
                    mediator, kepala-dinas | ${judulKonsep} | tidak menyebut peran
                    2 hari kerja, 4 hari kerja sejak diterima | dua hari | bukan batas waktu
                    2 hari kerja, 4 hari kerja sejak diterima | 2 hari kerja, 0 menit | bukan batas waktu
                    2 hari kerja, 4 hari kerja sejak diterima | 1 menit, 2 menit, 3 menit | berisi 3 batas
                    out source="catatanParaf" | out source="pemaraf" | keluaran "pemaraf" tidak ada
                    target="catatanParaf" | target="surat" | "surat" adalah kata kamus
                    target="catatanParaf" | target="perkara" | "perkara" adalah kata kamus
                    target="catatanParaf" | target="tulis" | "tulis" adalah kata kamus
                    target="catatanParaf" | target="tenggat" | "tenggat" adalah kata kamus
                    id="Event_Terbit" | id="Event_SemuaParaf" | id juga dipakai
                    name="Paraf berjenjang" | name="" | elemen tanpa nama
                    ${keputusanParaf == 'kembali'} | ${jawaban == 'x'} | "jawaban" tidak diisi
                    <bpmn:extensionElements>         <camunda:in | <bpmn:extensionElements><camunda:out /><camunda:in | keluaran "" tidak ada
                    """)
    void a_call_that_would_fail_later_is_found(String from, String to, String problem) {
        assertThat(findings(CALLER, from, to == null ? "" : to))
                .anySatisfy(finding -> assertThat(finding.problem()).contains(problem));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    camunda:isStartableInTasklist="false" | `` | dapat dimulai dari Tasklist
                    camunda:isStartableInTasklist="false" | camunda:isStartableInTasklist="false" camunda:candidateStarterGroups="mediator" | tidak dimulai oleh siapa pun
                    name="Konsep naik" | name="Konsep naik" camunda:formRef="uji-paraf-konsep" camunda:formRefBinding="deployment" | tanpa formulir
                    <process id="uji-paraf" | <process id="paraf" | id proses tidak sama
                    ${jenjang.ke(pemaraf, pemarafKe)} | mediator | harus diberi oleh layanan
                    ${jenjang.ke(pemaraf, pemarafKe)} | ${judul} | harus diberi oleh layanan
                    ${jenjang.ke(pemaraf, pemarafKe)} | ${keputusanParaf} | harus diberi oleh layanan
                    camunda:dueDate="${tenggat.hariKerja(execution, 5)}" | `` | tugas tanpa tenggat
                    jenjang.ke(batas, pemarafKe) | jenjang.dari(batas, pemarafKe) | kata "jenjang.dari" tidak dikenal
                    jenjang.ke(batas, pemarafKe) | jenjang.ke(batasan, pemarafKe) | "batasan" tidak diisi
                    Dasar: Perda | Perda | tanpa dasar
                    ${execution.setVariable('pemarafKe', 1)} | ${surat.terbitkan(execution, 'konsep')} | surat "konsep" tidak ada di layanan.yaml
                    ${execution.setVariable('pemarafKe', 1)} | ${execution.setVariable('nomor', surat.nomor(execution, 'lembar-paraf'))} | surat "lembar-paraf" tidak bernomor
                    'konsep-kembali' | 'konsep-baru' | teks pemberitahuan "konsep-baru" tidak ada
                    value="judul, | value="judul, surat, | "surat" adalah kata kamus
                    <bpmn:timerEventDefinition | <bpmn:messageEventDefinition id="MessageEventDefinition_Lain" /><bpmn:timerEventDefinition | peristiwa pesan tanpa properti "peristiwa"
                    name="peran" value="${penarik}" | name="peran" value="petugas-loket" | peran "petugas-loket" di peristiwa potongan tidak diberi
                    name="peran" value="${penarik}" | name="peran" value="${judul}" | peran "${judul}" di peristiwa potongan tidak diberi
                    name="peran" value="${penarik}" | name="peran" value="" | peristiwa tanpa properti "peran"
                    value="Penyusun menarik konsep" | value="Pemohon menarik permohonan" | label "Pemohon menarik permohonan" dipakai dua peristiwa
                    messageRef="Message_KonsepDitarik" | messageRef="Message_Lain" | pesannya tidak bernama
                    value="Perda contoh ps. 9" | value="" | jeda tanpa dasar
                    value="keputusanParaf, catatanParaf" | value="keputusanParaf, catatanParaf, entah" | keluaran "entah" tidak diisi
                    value="judul, | value="judul, judul baru, | "judul baru" bukan nama
                    value="judul, | value="judul, tenggat, | "tenggat" adalah kata kamus
                    value="keputusanParaf, catatanParaf" | value="keputusanParaf, jenjang" | "jenjang" adalah kata kamus
                    value="judul, | value="judul, pemaraf, | masukan "pemaraf" sudah ada
                    value="judul, | value="judul, pemohon, | masukan "pemohon" sudah ada
                    baku.keterangan | baku.keterangannya | nilai baku untuk "keterangannya", yang bukan masukan
                    value="tanpa keterangan" | value="perihal ${judul}" | nilai baku "keterangan" berisi ekspresi
                    value="tanpa keterangan" | value="${pemaraf}" | nilai baku "keterangan" berisi ekspresi
                    value="tanpa keterangan" | value="${keterangan}" | nilai baku "keterangan" berisi ekspresi
                    value="tanpa keterangan" | value="${catatanParaf}" | nilai baku "keterangan" berisi ekspresi
                    name="masukan" | name="masuk" | properti "masuk" tidak dikenal
                    camunda:formRef="uji-paraf-jawaban" | camunda:formRef="uji-potongan-konsep" | "uji-potongan-konsep" tidak ada di paket
                    """)
    void a_fragment_keeps_the_rules_and_its_findings_name_its_file(String from, String to, String problem) {
        assertThat(findings(
                        FRAGMENT,
                        from.replace("<process", "<bpmn:process"),
                        to == null ? "" : to.replace("<process", "<bpmn:process")))
                .anySatisfy(finding -> {
                    assertThat(finding.problem()).contains(problem);
                    assertThat(finding.file()).startsWith("bersama/uji-paraf/");
                    assertThat(finding.remedy()).isNotBlank();
                });
    }

    @Test
    void a_field_of_a_fragment_hides_no_word_that_it_uses() {
        String form = "bersama/uji-paraf/uji-paraf-konsep.form";

        assertThat(findings(form, "\"key\": \"catatanParaf\"", "\"key\": \"tenggat\""))
                .anySatisfy(finding -> {
                    assertThat(finding.problem()).contains("kunci \"tenggat\" adalah kata kamus");
                    assertThat(finding.file()).isEqualTo(form);
                });
        PackFiles named = PACK.with(
                Map.of(form, changed(form, "\"catatanParaf\"", "\"surat\"").get(form)));
        PackFiles withoutLetter = named.with(Map.of(
                FRAGMENT,
                changed(FRAGMENT, "${surat.terbitkan(execution, 'lembar-paraf')}", "${execution.setVariable('x', 1)}")
                        .get(FRAGMENT)));
        assertThat(findings(named))
                .anySatisfy(finding -> assertThat(finding.problem()).contains("kunci \"surat\" adalah kata kamus"));
        assertThat(findings(withoutLetter))
                .noneSatisfy(finding -> assertThat(finding.problem()).contains("kata kamus"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            mediator, kepala-dinas | -
            mediator, camat        | peran "camat" tidak ada
            mediator               | berisi 2 batas
            """)
    void what_a_call_leaves_out_is_what_the_fragment_says_and_is_checked_alike(String roles, @Nullable String problem) {
        PackFiles pack = PACK.with(Map.of(
                CALLER,
                changed(CALLER, "<camunda:in sourceExpression=\"mediator, kepala-dinas\" target=\"pemaraf\" />", "")
                        .get(CALLER),
                FRAGMENT,
                changed(
                                FRAGMENT,
                                "<camunda:property name=\"baku.lampiran\"",
                                "<camunda:property name=\"baku.pemaraf\" value=\"%s\" /><camunda:property name=\"baku.lampiran\""
                                        .formatted(roles))
                        .get(FRAGMENT)));

        if (problem == null) {
            assertThat(new ServicePackReader().read(pack).taskRoles())
                    .containsExactly("kepala-dinas", "mediator", "petugas-loket");
        } else {
            assertThat(findings(pack))
                    .anySatisfy(finding -> assertThat(finding.problem()).contains(problem));
        }
    }

    @Test
    void what_a_call_leaves_out_may_be_the_same_as_another_role() {
        PackFiles pack = PACK.with(Map.of(
                CALLER,
                changed(CALLER, "<camunda:in sourceExpression=\"petugas-loket\" target=\"penarik\" />", "")
                        .get(CALLER),
                FRAGMENT,
                changed(
                                FRAGMENT,
                                "<camunda:property name=\"baku.lampiran\"",
                                "<camunda:property name=\"baku.penarik\" value=\"${pemaraf}\" /><camunda:property name=\"baku.lampiran\"")
                        .get(FRAGMENT)));

        assertThat(findings(pack)).isEmpty();
        assertThat(new ServicePackReader().read(pack).taskRoles())
                .containsExactly("kepala-dinas", "mediator", "petugas-loket");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            bersama/uji-paraf/surat/lembar-paraf.html            | ${judul}       | ${judulKonsep} | "judulKonsep" tidak diisi
            bersama/uji-paraf/surat/lembar-paraf.html            | <h1>           | <h1 onclick="x">| atribut "onclick" tidak boleh
            bersama/uji-paraf/pemberitahuan/konsep-kembali.txt   | ${judul}       | ${judulKonsep} | "judulKonsep" tidak diisi
            bersama/uji-paraf/pemberitahuan/konsep-kembali.txt   | Perihal: Konsep| Konsep         | bukan "Perihal
            """)
    void a_text_of_a_fragment_names_what_the_fragment_knows_and_its_finding_names_its_file(
            String file, String from, String to, String problem) {
        assertThat(findings(file, from, to)).singleElement().satisfies(finding -> {
            assertThat(finding.file()).isEqualTo(file);
            assertThat(finding.problem()).contains(problem);
        });
    }

    @Test
    void a_pack_may_write_the_text_of_a_fragment_in_its_own_words() {
        PackFiles own = PACK.with(Map.of(
                "surat/lembar-paraf.html",
                new String(PACK.content().get("bersama/uji-paraf/surat/lembar-paraf.html"), StandardCharsets.UTF_8)
                        .replace("LEMBAR PARAF", "LEMBAR KENDALI")
                        .getBytes(StandardCharsets.UTF_8)));

        assertThat(new ServicePackReader()
                        .read(PACK)
                        .letter("lembar-paraf")
                        .orElseThrow()
                        .body())
                .contains("LEMBAR PARAF");
        assertThat(new ServicePackReader()
                        .read(own)
                        .letter("lembar-paraf")
                        .orElseThrow()
                        .body())
                .contains("LEMBAR KENDALI");
        assertThat(findings(own.with(Map.of(
                        "surat/lembar-paraf.html",
                        "<html><body>${judulKonsep}</body></html>".getBytes(StandardCharsets.UTF_8)))))
                .anySatisfy(finding -> assertThat(finding.file()).isEqualTo("surat/lembar-paraf.html"));
    }

    @Test
    void a_letter_of_a_fragment_is_declared_by_the_pack_that_knows_who_signs_it() {
        assertThat(findings("layanan.yaml", "{id: lembar-paraf, nama", "{id: lain, nama"))
                .extracting(Finding::problem)
                .anySatisfy(
                        problem -> assertThat(problem).contains("surat \"lembar-paraf\" tidak ada di layanan.yaml"));
    }

    @Test
    void what_completing_a_task_brings_is_seen_into_the_fragment_and_out_of_it() {
        ServicePack pack = new ServicePackReader().read(PACK);

        assertThat(pack.lettersAhead("Task_Paraf")).containsExactly("lembar-paraf");
        assertThat(pack.lettersAhead("Task_BuatKonsep")).isEmpty();
        assertThat(new ServicePackReader()
                        .read(PACK.with(Map.of(
                                FRAGMENT,
                                changed(
                                                FRAGMENT,
                                                "${execution.setVariable('pemarafKe', 1)}\" />",
                                                "${execution.setVariable('pemarafKe', 1)}\" /><camunda:executionListener event=\"take\" expression=\"${surat.susun(execution, 'lembar-paraf')}\" />")
                                        .get(FRAGMENT))))
                        .lettersAhead("Task_BuatKonsep"))
                .containsExactly("lembar-paraf");
    }

    @Test
    void the_roles_of_the_tasks_are_those_of_the_service_and_those_that_its_calls_give() {
        ServicePack pack = new ServicePackReader().read(PACK);

        assertThat(pack.taskRoles()).containsExactly("kepala-dinas", "mediator", "petugas-loket");
    }

    @Test
    void a_role_that_a_fragment_is_not_given_has_no_task() {
        PackFiles other =
                PACK.with(Map.copyOf(changed(CALLER, "mediator, kepala-dinas", "kepala-dinas, kepala-dinas")));

        assertThat(new ServicePackReader().read(other).taskRoles()).containsExactly("kepala-dinas", "petugas-loket");
    }

    @Test
    void a_mapping_stands_in_a_call_only() {
        assertThat(
                        findings(
                                CALLER,
                                "<camunda:property name=\"peran\"",
                                "</camunda:properties><camunda:in source=\"pokok\" target=\"x\" /><camunda:properties><camunda:property name=\"peran\""))
                .anySatisfy(finding -> assertThat(finding.problem()).contains("hanya boleh pada panggilan potongan"));
    }

    @Test
    void parameters_are_for_fragments_only() {
        assertThat(findings(CALLER, "<bpmn:startEvent id=\"Event_Mulai\"", """
                        <bpmn:extensionElements><camunda:properties><camunda:property name="masukan" value="x" />
                        </camunda:properties></bpmn:extensionElements><bpmn:startEvent id="Event_Mulai\""""))
                .anySatisfy(finding -> assertThat(finding.problem()).contains("\"masukan\" tidak dikenal"));
    }

    @Test
    void a_form_id_means_one_form_and_other_files_have_no_place() {
        TreeMap<String, byte[]> twice = new TreeMap<>(PACK.content());
        twice.put("uji-paraf-jawaban.form", twice.get("bersama/uji-paraf/uji-paraf-jawaban.form"));
        twice.put("bersama/uji-paraf/layanan.yaml", "x".getBytes(StandardCharsets.UTF_8));
        assertThat(findings(new PackFiles("melati", "uji-potongan", twice)))
                .anySatisfy(finding -> assertThat(finding.problem()).contains("\"uji-paraf-jawaban\" sudah dipakai"))
                .anySatisfy(finding -> assertThat(finding.file()).isEqualTo("bersama/uji-paraf/layanan.yaml"));
    }

    private static TreeMap<String, byte[]> changed(String file, String from, String to) {
        TreeMap<String, byte[]> content = new TreeMap<>(PACK.content());
        String text = new String(content.get(file), StandardCharsets.UTF_8)
                .replaceAll("\n\\s+<camunda:in", "         <camunda:in")
                .replaceAll("\n\\s+</bpmn:callActivity", "     </bpmn:callActivity");
        assertThat(text).contains(from);
        content.put(file, text.replace(from, to).getBytes(StandardCharsets.UTF_8));
        return content;
    }

    private static List<Finding> findings(String file, String from, String to) {
        return findings(PACK.with(Map.copyOf(changed(file, from, to))));
    }

    private static List<Finding> findings(PackFiles files) {
        try {
            new ServicePackReader().read(files);
            return List.of();
        } catch (InvalidServicePackException e) {
            return e.findings();
        }
    }
}
