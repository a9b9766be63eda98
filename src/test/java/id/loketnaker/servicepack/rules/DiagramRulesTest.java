package id.loketnaker.servicepack.rules;

import static id.loketnaker.servicepack.PackFixture.BPMN;

import id.loketnaker.servicepack.Breakage;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DiagramRulesTest {

    private static final String DUE = "camunda:dueDate=\"${tenggat.hariKerja(execution, 2)}\"";
    private static final String SECOND_EVENT = """
            <bpmn:boundaryEvent id="Event_Kedua" name="Dicabut lagi" attachedToRef="Task_Periksa">
              <bpmn:extensionElements>
                <camunda:properties>
                  <camunda:property name="peristiwa" value="Pemohon mencabut permohonan" />
                  <camunda:property name="peran" value="petugas-loket" />
                </camunda:properties>
              </bpmn:extensionElements>
              <bpmn:messageEventDefinition messageRef="Message_Dicabut" />
            </bpmn:boundaryEvent>
            """;
    private static final String CONDITION = "${hasil == 'ya' and not empty namaPemohon}";

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void a_process_says_what_it_is_and_who_starts_it(Breakage breakage) {
        breakage.isFound();
    }

    static Stream<Breakage> a_process_says_what_it_is_and_who_starts_it() {
        return Stream.of(
                diagram("process id=\"izin-contoh\"", "process id=\"izin\"", "izin", "tidak sama dengan nama folder"),
                diagram("isExecutable=\"true\"", "", "izin-contoh", "tidak dapat dijalankan"),
                diagram("name=\"Izin contoh\"", "", "izin-contoh", "tidak bernama"),
                diagram("camunda:historyTimeToLive=\"P1825D\"", "", "izin-contoh", "historyTimeToLive"),
                diagram(
                        "executionPlatform=\"Camunda Platform\"",
                        "executionPlatform=\"Camunda Cloud\"",
                        null,
                        "Camunda 7"),
                diagram("camunda:candidateStarterGroups=\"petugas-loket\"", "", "izin-contoh", "boleh memulai"),
                diagram(
                        "StarterGroups=\"petugas-loket\"",
                        "StarterGroups=\"petugas\"",
                        "izin-contoh",
                        "\"petugas\" tidak ada"),
                diagram(
                        "<bpmn:endEvent id=\"Event_Terbit\"",
                        "<bpmn:startEvent id=\"Event_Lagi\" name=\"Lagi\" /><bpmn:endEvent id=\"Event_Terbit\"",
                        "izin-contoh",
                        "ada 2 peristiwa awal"),
                diagram("camunda:formRef=\"permohonan\"", "", "Event_Mulai", "belum punya formulir"),
                diagram(
                        "</bpmn:definitions>",
                        "<bpmn:process id=\"dua\" /></bpmn:definitions>",
                        null,
                        "memuat 2 proses"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void a_task_has_role_limit_and_form(Breakage breakage) {
        breakage.isFound();
    }

    static Stream<Breakage> a_task_has_role_limit_and_form() {
        return Stream.of(
                diagram("camunda:candidateGroups=\"petugas-loket\"", "", "Task_Periksa", "tanpa peran"),
                diagram(
                        "candidateGroups=\"petugas-loket\"",
                        "candidateGroups=\"mediator\"",
                        "Task_Periksa",
                        "\"mediator\" tidak ada"),
                diagram(DUE, "", "Task_Periksa", "tanpa tenggat"),
                diagram(DUE, "camunda:dueDate=\"P2D\"", "Task_Periksa", "tidak memakai kamus"),
                diagram("camunda:formRef=\"periksa\"", "", "Task_Periksa", "belum punya formulir"),
                diagram(
                        "camunda:formRef=\"periksa\"",
                        "camunda:formRef=\"periksakan\"",
                        "Task_Periksa",
                        "\"periksakan\" tidak ada di paket"),
                diagram(
                        "\"periksa\" camunda:formRefBinding=\"deployment\"",
                        "\"periksa\" camunda:formRefBinding=\"latest\"",
                        "Task_Periksa",
                        "tidak terikat"),
                diagram(
                        "value=\"hasil\"",
                        "value=\"hasil, lain\"",
                        "Task_Periksa",
                        "\"lain\" yang tidak ada di formulir"),
                diagram("value=\"Perda 1/2020 ps. 3\"", "value=\" \"", "Task_Periksa", "jeda tanpa dasar"),
                diagram("name=\"peristiwa\"", "name=\"jeda\"", "Event_Dicabut", "jeda hanya berlaku"),
                diagram("name=\"peristiwa\"", "name=\"kosongkan\"", "Event_Dicabut", "kosongkan hanya berlaku"),
                diagram("name=\"peristiwa\"", "name=\"kelengkapan\"", "Event_Dicabut", "kelengkapan hanya berlaku"),
                diagram(
                        "name=\"kosongkan\" value=\"hasil\"",
                        "name=\"kelengkapan\" value=\"hasil=komplet\"",
                        "Task_Periksa",
                        "tidak cocok dengan formulir"),
                diagram("name=\"jeda\"", "name=\"janji\"", "Task_Periksa", "janji kedua"),
                diagram("name=\"jeda\"", "name=\"jedda\"", "Task_Periksa", "\"jedda\" tidak dikenal"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void what_stands_above_a_form_is_known_and_has_a_title(Breakage breakage) {
        breakage.isFound();
    }

    static Stream<Breakage> what_stands_above_a_form_is_known_and_has_a_title() {
        String shown = "name=\"tampilkan\" value=\"%s\"";
        String emptied = "name=\"kosongkan\" value=\"hasil\"";
        String named = "<bpmn:extensionElements><camunda:properties><camunda:property name=\"judul.%s\" value=\"%s\" />"
                + "</camunda:properties></bpmn:extensionElements><bpmn:startEvent id=\"Event_Mulai\"";
        String start = "<bpmn:startEvent id=\"Event_Mulai\"";
        return Stream.of(
                diagram(emptied, shown.formatted("namaPemohn"), "Task_Periksa", "\"namaPemohn\" tidak diisi"),
                diagram(emptied, shown.formatted("pokok, nomorIzin"), "Task_Periksa", "\"nomorIzin\" di tampilkan"),
                diagram("name=\"peristiwa\"", "name=\"tampilkan\"", "Event_Dicabut", "hanya berlaku pada tugas"),
                diagram(start, named.formatted("pokok", "Perihal"), "izin-contoh", "judul.pokok tidak dipakai"),
                diagram(start, named.formatted("nomorIzn", "Nomor"), "izin-contoh", "\"nomorIzn\" tidak diisi"),
                diagram(start, named.formatted("nomorIzin", " "), "izin-contoh", "judul.nomorIzin kosong"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void events_have_ground_and_button(Breakage breakage) {
        breakage.isFound();
    }

    static Stream<Breakage> events_have_ground_and_button() {
        return Stream.of(
                diagram("Dasar: Perda", "Perda", "Event_Lewat", "tanpa dasar"),
                diagram(
                        "${tenggat.sejakDiterima(execution, 4)}",
                        "2026-03-09T10:00:00",
                        "Event_Lewat",
                        "tidak memakai kamus"),
                new Breakage(
                        pack -> pack.changed(BPMN, "<bpmn:timeDate", "<bpmn:timeDuration")
                                .changed(BPMN, "</bpmn:timeDate", "</bpmn:timeDuration"),
                        BPMN,
                        "Event_Lewat",
                        "tidak memakai kamus"),
                diagram(
                        "<camunda:property name=\"peran\" value=\"petugas-loket, kepala-seksi\" />",
                        "",
                        "Event_Dicabut",
                        "tanpa properti \"peran\""),
                diagram(
                        "value=\"petugas-loket, kepala-seksi\"",
                        "value=\"camat\"",
                        "Event_Dicabut",
                        "\"camat\" tidak ada"),
                diagram(
                        "<camunda:property name=\"peristiwa\" value=\"Pemohon mencabut permohonan\" />",
                        "",
                        "Event_Dicabut",
                        "tanpa properti \"peristiwa\""),
                diagram(
                        "<bpmn:endEvent id=\"Event_Terbit\"",
                        SECOND_EVENT + "<bpmn:endEvent id=\"Event_Terbit\"",
                        "Event_Dicabut",
                        "dipakai dua peristiwa"),
                diagram("messageRef=\"Message_Dicabut\"", "", "Event_Dicabut", "tidak bernama"),
                diagram(
                        "name=\"kosongkan\"",
                        "name=\"peristiwa\"",
                        "Task_Periksa",
                        "hanya berlaku pada peristiwa pesan"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void flows_and_names_leave_no_doubt(Breakage breakage) {
        breakage.isFound();
    }

    static Stream<Breakage> flows_and_names_leave_no_doubt() {
        return Stream.of(
                diagram("default=\"Flow_Tidak\"", "", "Gateway_Hasil", "tanpa alur bawaan"),
                diagram("default=\"Flow_Tidak\"", "default=\"Flow_Ya\"", "Flow_Ya", "tidak boleh bersyarat"),
                diagram("default=\"Flow_Tidak\"", "default=\"Flow_Ya\"", "Flow_Tidak", "tanpa syarat"),
                diagram(CONDITION, "hasil == 'ya'", "Flow_Ya", "bukan satu ekspresi"),
                diagram("Task_Periksa", "Activity_0k3x9ab", "Activity_0k3x9ab", "id buatan mesin"),
                diagram("id=\"Flow_Lewat\"", "id=\"Flow_KePeriksa\"", "Flow_KePeriksa", "dua kali"),
                diagram("targetRef=\"Event_Terbit\"", "targetRef=\"Event_Terbang\"", "Flow_Ya", "tidak tersambung"),
                diagram("id=\"Flow_Lewat\"", "", "sequenceFlow", "tanpa id"),
                diagram("Flow_Ya", "Flow_1x2y3z4", "Flow_1x2y3z4", "id buatan mesin"),
                diagram("Event_Lewat", "Event_0abc12d", "Event_0abc12d", "id buatan mesin"),
                diagram("name=\"Periksa berkas\"", "", "Task_Periksa", "tanpa nama"),
                diagram("name=\"Lengkap?\"", "", "Gateway_Hasil", "tanpa nama"),
                diagram("name=\"Ya\"", "", "Flow_Ya", "tanpa nama"),
                diagram("name=\"Izin terbit\"", "", "Event_Terbit", "tanpa nama"),
                diagram("name=\"Batas periksa lewat\"", "", "Event_Lewat", "tanpa nama"),
                diagram("name=\"Permohonan dicabut\"", "", "Sub_Dicabut", "tanpa nama"));
    }

    private static Breakage diagram(String from, String to, String element, String problem) {
        return Breakage.of(BPMN, from, to, element, problem);
    }
}
