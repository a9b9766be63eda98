package id.loketnaker.engine.lateness;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.servicepack.PackFiles;
import id.loketnaker.testing.Desk;
import id.loketnaker.testing.EngineTest;
import id.loketnaker.testing.PackFolder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The promise of a service whose diagram does not watch it. The case is received on Monday 3 August 2026 with a promise
 * of 10 working days, of which 80 percent are over on Thursday 13 August, all on Tuesday 18 August; Monday 17 August is
 * a holiday.
 */
@EngineTest
class PromiseWatchTest {

    private static final String CLERK = "petugas-loket.kenanga";
    private static final String MEDIATOR = "mediator.kenanga";
    private static final String SERVICE = "uji-janji";
    private static final String FOLLOW_UP = "Task_TindakLanjutiKeterlambatan";
    private static final String OVER = "Sistem_JanjiLewat_Mulai";
    private static final String DRAWN = """
            <bpmn:subProcess id="SubProcess_Lewat" name="Lewat" triggeredByEvent="true">
              <bpmn:startEvent id="Event_Lewat" name="Lewat" isInterrupting="false">
                <bpmn:documentation>Dasar: contoh</bpmn:documentation>
                <bpmn:timerEventDefinition id="Event_Lewat_Waktu">
                  <bpmn:timeDate xsi:type="bpmn:tFormalExpression">${tenggat.janji(execution)}</bpmn:timeDate>
                </bpmn:timerEventDefinition>
              </bpmn:startEvent>
              <bpmn:sequenceFlow id="Flow_Lewat" sourceRef="Event_Lewat" targetRef="Event_LewatSelesai" />
              <bpmn:endEvent id="Event_LewatSelesai" name="Lewat tercatat" />
            </bpmn:subProcess>
            """;

    @Autowired
    Desk desk;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    ManagementService management;

    @Autowired
    ProcessEngineConfigurationImpl engine;

    @Autowired
    JdbcTemplate jdbc;

    private String caseId = "";

    @BeforeEach
    void aCaseOfTheServiceIsReceived() {
        deploy(PackFolder.moved(PackFolder.promised(), "kenanga", "KNG"));
        caseId = received();
    }

    private String received() {
        desk.at("2026-08-03T09:00");
        return desk.start(CLERK, SERVICE, Map.of("namaPemohon", "Siti", "pokok", "Izin", "telepon", "0812000"));
    }

    @AfterEach
    void theServiceIsGone() {
        runtime.createProcessInstanceQuery()
                .processDefinitionKey(SERVICE)
                .list()
                .forEach(each -> runtime.deleteProcessInstance(each.getId(), "uji selesai"));
        repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(SERVICE)
                .tenantIdIn("kenanga")
                .list()
                .forEach(version -> repository.deleteDeployment(version.getDeploymentId()));
    }

    @Test
    void the_head_of_the_unit_follows_up_a_promise_that_is_over() {
        fire("2026-08-18T16:00", OVER);

        Task followUp = desk.task(caseId, FOLLOW_UP);
        assertThat(tasks.getIdentityLinksForTask(followUp.getId()))
                .extracting(IdentityLink::getGroupId)
                .containsExactly("mediator");
        assertThat(tasks.getVariable(followUp.getId(), "langkahTerbuka"))
                .isEqualTo("Siapkan berkas (Petugas loket); Periksa berkas (Mediator)");
        assertThat(followUp.getDueDate()).isEqualTo(Desk.moment("2026-08-19T16:00"));
        assertThat(runtime.getVariable(caseId, "janjiLewat")).isEqualTo(1L);
    }

    @Test
    void it_is_due_when_the_promise_is_and_says_why() {
        assertThat(desk.timer(caseId, OVER).getDuedate()).isEqualTo(Desk.moment("2026-08-18T16:00"));
        assertThat(jdbc.queryForObject(
                        "select ground from ln_deadline where case_id = ? and element_id = ?",
                        String.class,
                        caseId,
                        OVER))
                .startsWith("Dasar: Perda contoh ps. 2");
    }

    @Test
    void the_head_of_the_unit_is_warned_before_where_the_service_wants_it() {
        assertThat(desk.timer(caseId, "Sistem_JanjiHampirHabis_Mulai").getDuedate())
                .isEqualTo(Desk.moment("2026-08-13T16:00"));

        fire("2026-08-13T16:00", "Sistem_JanjiHampirHabis_Mulai");

        Task warning = desk.task(caseId, "Task_TanggapiPeringatanJanji");
        desk.complete(MEDIATOR, warning, Map.of("tindakLanjut", "Dikerjakan besok"));
        assertThat(desk.task(caseId, "Task_TanggapiPeringatanJanji")).isNull();
        assertThat(desk.task(caseId, FOLLOW_UP)).isNull();
    }

    @Test
    void the_applicant_is_told_when_it_will_be_done() {
        fire("2026-08-18T16:00", OVER);

        desk.complete(
                MEDIATOR,
                desk.task(caseId, FOLLOW_UP),
                Map.of("sebabKeterlambatan", "Banjir", "tindakLanjut", "Lembur", "perkiraanSelesai", "2026-08-20"));

        assertThat(jdbc.queryForList("select body from ln_notice where case_id = ?", String.class, caseId))
                .singleElement()
                .asString()
                .contains("Yth. Siti", "20 Agustus 2026");
    }

    @Test
    void it_holds_no_case_open() {
        fire("2026-08-18T16:00", OVER);
        desk.complete(CLERK, desk.task(caseId, "Task_Loket"), Map.of());
        assertThat(outcome()).as("one of two paths is left").isNull();

        desk.complete(MEDIATOR, desk.task(caseId, "Task_Mediator"), Map.of());

        assertThat(outcome()).isEqualTo("Berkas diperiksa");
        assertThat(runtime.createProcessInstanceQuery()
                        .rootProcessInstanceId(caseId)
                        .list())
                .isEmpty();
        assertThat(management.createJobQuery().processInstanceId(caseId).list()).isEmpty();
        assertThat(jdbc.queryForList(
                        "select element_id from ln_deadline where case_id = ? and state = 'OPEN'",
                        String.class,
                        caseId))
                .isEmpty();
    }

    @Test
    void a_case_that_ends_in_time_leaves_no_timer() {
        desk.complete(CLERK, desk.task(caseId, "Task_Loket"), Map.of());
        desk.complete(MEDIATOR, desk.task(caseId, "Task_Mediator"), Map.of());

        assertThat(outcome()).isEqualTo("Berkas diperiksa");
        assertThat(management.createJobQuery().processInstanceId(caseId).list()).isEmpty();
    }

    @Test
    void a_follow_up_that_is_done_ends_no_case() {
        fire("2026-08-18T16:00", OVER);
        desk.complete(
                MEDIATOR,
                desk.task(caseId, FOLLOW_UP),
                Map.of("sebabKeterlambatan", "Banjir", "tindakLanjut", "Lembur", "perkiraanSelesai", "2026-08-20"));

        assertThat(outcome()).isNull();
        assertThat(desk.task(caseId, "Task_Loket")).isNotNull();
    }

    @Test
    void a_diagram_that_watches_the_promise_itself_is_left_alone() {
        PackFiles drawn = PackFolder.changed(
                PackFolder.moved(PackFolder.promised(), "kenanga", "KNG"),
                "uji-janji.bpmn",
                "  </bpmn:process>",
                DRAWN + "  </bpmn:process>");
        deploy(PackFolder.changed(drawn, "layanan.yaml", "keterlambatan: {peringatan: 80}\n", ""));
        String second = received();

        assertThat(management.createJobQuery().processInstanceId(second).list()).hasSize(1);
        assertThat(desk.timer(second, "Event_Lewat").getDuedate()).isEqualTo(Desk.moment("2026-08-18T16:00"));
        assertThat(management.createJobQuery().processInstanceId(caseId).list())
                .as("a case on the version before goes on with it")
                .hasSize(2);
    }

    @Test
    void it_is_the_same_when_the_engine_reads_the_diagram_again() {
        engine.getDeploymentCache().discardProcessDefinitionCache();

        fire("2026-08-18T16:00", OVER);

        assertThat(desk.task(caseId, FOLLOW_UP)).isNotNull();
    }

    @Test
    void the_owners_file_stays_and_the_diagram_that_runs_is_shown() throws IOException {
        String definition = desk.definition(SERVICE, "kenanga");
        String stored = PackFolder.text(PackFolder.promised(), "uji-janji.bpmn");

        assertThat(text(repository
                        .getResourceAsStream(desk.deploymentOf(definition), "uji-janji.bpmn")
                        .readAllBytes()))
                .isEqualTo(stored);
        assertThat(text(repository.getProcessModel(definition).readAllBytes()))
                .contains("Sistem_JanjiLewat_Panggil", "bpmnElement=\"Sistem_JanjiLewat_Panggil\"")
                .contains("y=\"240\"");
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private void fire(String at, String timer) {
        desk.at(at);
        desk.fire(desk.timer(caseId, timer));
    }

    private String outcome() {
        List<String> outcomes = jdbc.queryForList("select outcome from ln_case where id = ?", String.class, caseId);
        return outcomes.isEmpty() ? null : outcomes.get(0);
    }

    private void deploy(PackFiles pack) {
        DeploymentBuilder builder =
                repository.createDeployment().name(pack.id()).tenantId(pack.officeId());
        pack.content().forEach((name, bytes) -> builder.addInputStream(name, new ByteArrayInputStream(bytes)));
        desk.doAs("pemilik-proses.kenanga", builder::deploy);
    }
}
