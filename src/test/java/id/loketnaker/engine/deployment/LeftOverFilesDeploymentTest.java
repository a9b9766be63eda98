package id.loketnaker.engine.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.servicepack.PackFiles;
import id.loketnaker.testing.EngineTest;
import id.loketnaker.testing.OnH2Alone;
import id.loketnaker.testing.PackFolder;
import id.loketnaker.testing.Rest;
import id.loketnaker.testing.Rest.Answer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a new version does not use of the last one drops out; what was sent and is not used is told. */
@EngineTest
@OnH2Alone(because = "files are left out; ModelerDeploymentTest deploys on MySQL")
class LeftOverFilesDeploymentTest {

    private static final String OWNER = "pemilik-proses.kenanga";
    private static final String DIAGRAM = "uji-surat.bpmn";
    private static final PackFiles PACK = PackFolder.moved(PackFolder.letters(), "kenanga", "KNG");

    @Autowired
    Rest rest;

    @Autowired
    RepositoryService repository;

    @BeforeEach
    void theServiceIsThere() {
        deployed(send(PACK.content()));
    }

    /** The other tests know one service in this office. */
    @AfterEach
    void theServiceIsGone() {
        repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("uji-surat")
                .tenantIdIn("kenanga")
                .list()
                .forEach(version -> repository.deleteDeployment(version.getDeploymentId()));
    }

    @Test
    void the_diagram_from_before_a_step_with_a_new_form_is_deployed_again_and_the_form_drops_out() {
        deployed(send(aStepMore()));
        assertThat(deployed().filesOf(latest())).contains("surat-arsip.form");

        deployed(send(Map.of(DIAGRAM, file(DIAGRAM))));

        assertThat(deployed().filesOf(latest())).doesNotContain("surat-arsip.form");
    }

    @Test
    void the_diagram_with_the_step_comes_back_alone_and_its_form_with_it() {
        deployed(send(aStepMore()));
        deployed(send(Map.of(DIAGRAM, file(DIAGRAM))));

        deployed(send(Map.of(DIAGRAM, aStepMore().get(DIAGRAM))));

        assertThat(deployed().filesOf(latest())).contains("surat-arsip.form");
    }

    @Test
    void scenarios_that_play_the_new_step_give_way_to_those_of_the_old_diagram() {
        Map<String, byte[]> more = aStepMore();
        more.put(
                "ralat.yaml",
                text("skenario/ralat.yaml")
                        .replace("hasil:", "  - {tugas: Arsipkan, oleh: petugas-loket, isi: {rak: A}}\nhasil:")
                        .getBytes(StandardCharsets.UTF_8));
        deployed(send(more));

        deployed(send(Map.of(DIAGRAM, file(DIAGRAM))));

        assertThat(deployed().text(latest(), "skenario/ralat.yaml")).doesNotContain("Arsipkan");
    }

    @Test
    void a_letter_that_no_step_issues_any_more_drops_out_with_its_line_in_the_standard() {
        String issued = """
                      <bpmn:extensionElements>
                        <camunda:executionListener expression="${surat.terbitkan(execution, 'tanda-terima')}" event="take" />
                      </bpmn:extensionElements>
                """.indent(0);

        deployed(send(Map.of(
                DIAGRAM,
                changed(DIAGRAM, issued, ""),
                "ralat.yaml",
                withoutReceipt("ralat"),
                "dibatalkan.yaml",
                withoutReceipt("dibatalkan"))));

        assertThat(deployed().filesOf(latest()))
                .contains("surat/keputusan.html")
                .doesNotContain("surat/tanda-terima.html");
        assertThat(deployed().text(latest(), "layanan.yaml"))
                .contains("id: keputusan")
                .doesNotContain("tanda-terima");
    }

    @Test
    void a_form_that_was_sent_and_is_not_used_is_told() {
        Answer answer = send(
                Map.of(DIAGRAM, file(DIAGRAM), "surat-arsip.form", aStepMore().get("surat-arsip.form")));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("message").asText()).contains("surat-arsip.form", "tidak dipakai");
    }

    @Test
    void a_former_version_is_deployed_again_over_REST_as_it_was() {
        String first = latest().getDeploymentId();
        deployed(send(aStepMore()));

        deployed(rest.post(OWNER, "/deployment/" + first + "/redeploy", "{}"));

        assertThat(latest().getVersion()).isEqualTo(3);
        assertThat(deployed().filesOf(latest()))
                .containsExactlyInAnyOrderElementsOf(PACK.content().keySet());
        assertThat(rest.post("manajer.kenanga", "/deployment/" + first + "/redeploy", "{}")
                        .status())
                .isEqualTo(403);
        assertThat(rest.post("pemilik-proses.melati", "/deployment/" + first + "/redeploy", "{}")
                        .status())
                .isIn(403, 404);
    }

    /** The diagram with a step at its end, and the form of that step. */
    private static Map<String, byte[]> aStepMore() {
        String diagram = text(DIAGRAM).replace("sourceRef=\"Gateway_Benar\" targetRef=\"Event_Selesai\" />", """
                        sourceRef="Gateway_Benar" targetRef="Task_Arsip" />
                        <bpmn:userTask id="Task_Arsip" name="Arsipkan" camunda:formRef="surat-arsip"
                            camunda:formRefBinding="deployment" camunda:candidateGroups="petugas-loket"
                            camunda:dueDate="${tenggat.hariKerja(execution, 1)}">
                          <bpmn:documentation>Standar contoh hlm. 3</bpmn:documentation>
                        </bpmn:userTask>
                        <bpmn:sequenceFlow id="Flow_Arsip" sourceRef="Task_Arsip" targetRef="Event_Selesai" />
                        """);
        Map<String, byte[]> files = new HashMap<>();
        files.put(DIAGRAM, diagram.getBytes(StandardCharsets.UTF_8));
        files.put("surat-arsip.form", """
                {"id": "surat-arsip", "type": "default", "schemaVersion": 16, "executionPlatform": "Camunda Platform",
                 "executionPlatformVersion": "7.24.0", "components": [
                  {"id": "Field_Rak", "key": "rak", "label": "Rak", "type": "textfield",
                   "validate": {"required": true, "maxLength": 20}}]}
                """.getBytes(StandardCharsets.UTF_8));
        return files;
    }

    private static byte[] withoutReceipt(String scenario) {
        return text("skenario/" + scenario + ".yaml")
                .replaceAll("tanda-terima: terbit, |, tanda-terima: terbit", "")
                .getBytes(StandardCharsets.UTF_8);
    }

    private Answer send(Map<String, byte[]> files) {
        return rest.deployKnowing(OWNER, "kenanga", "uji-surat", files);
    }

    private static void deployed(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private static byte[] file(String name) {
        return new TreeMap<>(PACK.content()).get(name);
    }

    private static String text(String name) {
        return PackFolder.text(PACK, name);
    }

    private static byte[] changed(String file, String from, String to) {
        return PackFolder.text(PackFolder.changed(PACK, file, from, to), file).getBytes(StandardCharsets.UTF_8);
    }

    private ProcessDefinition latest() {
        return deployed().latest("uji-surat", "kenanga");
    }

    private Deployed deployed() {
        return new Deployed(repository);
    }
}
