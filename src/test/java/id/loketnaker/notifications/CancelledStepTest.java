package id.loketnaker.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.servicepack.PackFiles;
import id.loketnaker.testing.Desk;
import id.loketnaker.testing.EngineTest;
import id.loketnaker.testing.PackFolder;
import id.loketnaker.testing.Rest;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The small service tells the applicant at the end of a step: the engine ends a step also when the case is struck off.
 */
@EngineTest
class CancelledStepTest {

    private static final String STEP = "Task_Siapkan";
    private static final String LISTENER = "<bpmn:extensionElements><camunda:executionListener event=\"end\""
            + " expression=\"${pemberitahuan.pemohon(execution, 'siap')}\" /></bpmn:extensionElements>";
    private static final String CLERK = "petugas-loket.kenanga";

    @Autowired
    Desk desk;

    @Autowired
    Rest rest;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    JdbcTemplate jdbc;

    private String deployment = "";
    private String caseId = "";

    @BeforeEach
    void theSmallServiceTells() {
        PackFiles small = PackFolder.small("kenanga", "KNG");
        PackFiles telling = PackFolder.changed(
                PackFolder.changed(
                        small,
                        "uji-jeda.bpmn",
                        "</bpmn:documentation>\n    </bpmn:userTask>\n    <bpmn:boundaryEvent"
                                + " id=\"Event_SiapkanLewat\"",
                        "</bpmn:documentation>" + LISTENER + "\n    </bpmn:userTask>\n"
                                + "    <bpmn:boundaryEvent id=\"Event_SiapkanLewat\""),
                "layanan.yaml",
                "telepon: telepon}",
                "telepon: catatanLoket}");
        Map<String, byte[]> files = new TreeMap<>();
        files.put("uji-jeda.bpmn", PackFolder.text(telling, "uji-jeda.bpmn").getBytes(StandardCharsets.UTF_8));
        files.put("layanan.yaml", PackFolder.text(telling, "layanan.yaml").getBytes(StandardCharsets.UTF_8));
        files.put(
                "pemberitahuan/siap.txt",
                "Perihal: Siap\n\nSurat ${perkara.nomor} siap.".getBytes(StandardCharsets.UTF_8));
        Rest.Answer answer = rest.deployKnowing("pemilik-proses.kenanga", "kenanga", "uji-jeda", files);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        deployment = answer.json().path("id").asText();

        jdbc.update("delete from ln_notice");
        desk.at("2026-08-03T09:00");
        Map<String, Object> values = new HashMap<>(Desk.SMALL_CASE);
        values.put("catatanLoket", "0812 0000 0000");
        caseId = desk.start(CLERK, Desk.SMALL, values);
    }

    @AfterEach
    void asBefore() {
        repository.deleteDeployment(deployment, true);
    }

    @Test
    void a_step_that_is_done_tells_the_applicant() {
        desk.complete(CLERK, desk.task(caseId, STEP), Map.of("catatan", "sudah"));

        assertThat(jdbc.queryForList("select body from ln_notice", String.class))
                .singleElement()
                .asString()
                .matches("Surat UJD-KNG-2026-\\d+ siap\\.");
    }

    @Test
    void a_case_that_is_struck_off_tells_the_applicant_nothing() {
        runtime.deleteProcessInstance(caseId, "salah input");

        assertThat(jdbc.queryForList("select body from ln_notice", String.class))
                .isEmpty();
    }
}
