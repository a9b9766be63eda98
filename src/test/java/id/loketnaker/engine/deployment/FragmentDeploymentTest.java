package id.loketnaker.engine.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.casework.CaseEvents;
import id.loketnaker.casework.CaseFile.FilledIn;
import id.loketnaker.casework.TaskBriefs;
import id.loketnaker.register.CaseRegister;
import id.loketnaker.servicepack.FileNames;
import id.loketnaker.servicepack.PackFiles;
import id.loketnaker.testing.Desk;
import id.loketnaker.testing.EngineTest;
import id.loketnaker.testing.OnH2Alone;
import id.loketnaker.testing.PackFolder;
import id.loketnaker.testing.Rest;
import id.loketnaker.testing.Rest.Answer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A service with a fragment, deployed with Camunda Modeler's own request in the office kenanga. */
@EngineTest
@OnH2Alone(because = "files are put together; ModelerDeploymentTest deploys on MySQL")
class FragmentDeploymentTest {

    private static final String FRAGMENT = "bersama/uji-paraf/uji-paraf.bpmn";
    private static final String DIAGRAM = "uji-potongan.bpmn";

    /** Without the fragment's files, for Modeler has no folder beside the service's. */
    private static final Map<String, byte[]> SERVICE =
            PackFolder.moved(PackFolder.calling(), "kenanga", "KNG").content().entrySet().stream()
                    .filter(file -> !FileNames.isOfFragment(file.getKey()))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    @Autowired
    Rest rest;

    @Autowired
    RepositoryService repository;

    @Autowired
    Desk desk;

    @Autowired
    TaskBriefs briefs;

    @Autowired
    CaseRegister cases;

    @Autowired
    CaseEvents events;

    @BeforeEach
    void theServiceIsThere() {
        assertThat(deploy(SERVICE).status()).isEqualTo(200);
    }

    /** The other tests know one service in this office. */
    @AfterEach
    void theServiceIsGone() {
        repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("uji-potongan")
                .tenantIdIn("kenanga")
                .list()
                .forEach(version -> repository.deleteDeployment(version.getDeploymentId()));
    }

    @Test
    void a_service_gets_the_fragments_that_it_calls_from_the_folder() {
        assertThat(deployed().filesOf(service()))
                .containsExactlyElementsOf(PackFolder.calling().content().keySet());
        assertThat(repository
                        .createProcessDefinitionQuery()
                        .deploymentId(service().getDeploymentId())
                        .count())
                .isEqualTo(2);
    }

    @Test
    void a_diagram_alone_keeps_the_fragments_of_the_last_deployment() {
        deploy(with(FRAGMENT, text(FRAGMENT).replace("Semua memaraf", "Semua sudah memaraf"), DIAGRAM, text(DIAGRAM)));

        Answer answer = deploy(with(DIAGRAM, text(DIAGRAM).replace("contoh hlm. 4", "contoh hlm. 5")));

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(deployed().text(service(), DIAGRAM)).contains("hlm. 5");
        assertThat(deployed().text(service(), FRAGMENT)).contains("Semua sudah memaraf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"uji-paraf.bpmn", "uji-paraf-konsep.form"})
    void a_fragment_is_not_deployed_by_itself(String file) {
        long before = repository.createDeploymentQuery().count();

        Answer answer = deploy(with(file, text("bersama/uji-paraf/" + file)));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("message").asText()).contains("potongan bersama", "folder bersama/");
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
    }

    @Test
    void a_fragment_that_is_not_there_cannot_be_called() {
        Answer answer = deploy(with(DIAGRAM, text(DIAGRAM).replace("\"uji-paraf\"", "\"entah\"")));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("message").asText()).contains("potongan \"entah\" tidak ada");
    }

    /** The inner fragment comes from the folder, where only the outer one calls it. */
    @Test
    void a_task_and_an_event_two_fragments_deep_belong_to_their_case_and_to_the_role_that_the_service_gave() {
        PackFiles nesting = PackFolder.nesting();
        Answer answer = deploy(Stream.of(DIAGRAM, PackFolder.OUTER_FRAGMENT, PackFolder.TABLE_OF_FRAGMENT)
                .collect(Collectors.toMap(Function.identity(), nesting.content()::get)));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        desk.at("2026-08-03T09:00");
        String caseId = desk.start(
                "petugas-loket.kenanga", "uji-potongan", Map.of("namaPemohon", "Siti Aminah", "pokok", "Izin"));
        desk.complete("petugas-loket.kenanga", desk.task(caseId, "Task_BuatKonsep"), Map.of("judulKonsep", "Konsep"));

        String task = desk.task(caseId, "Task_Paraf").getId();
        assertThat(desk.as("mediator.kenanga", () -> briefs.of(task)).facts())
                .containsExactly(new FilledIn("Naskah", "Konsep"));
        desk.complete(
                "mediator.kenanga",
                desk.task(caseId, "Task_Paraf"),
                Map.of("keputusanParaf", "kembali", "catatanParaf", "Nama keliru"));

        String again = desk.task(caseId, "Task_BuatKonsep").getId();
        assertThat(desk.as("petugas-loket.kenanga", () -> briefs.of(again)).facts())
                .containsExactly(new FilledIn("Yang harus diperbaiki", "Nama keliru"));

        desk.complete("petugas-loket.kenanga", desk.task(caseId, "Task_BuatKonsep"), Map.of("judulKonsep", "Konsep 2"));
        desk.doAs(
                "petugas-loket.kenanga",
                () -> events.raise(caseId, "Penyusun menarik konsep", "2026-08-03", "Angka keliru"));
        desk.complete("petugas-loket.kenanga", desk.task(caseId, "Task_BuatKonsep"), Map.of("judulKonsep", "Konsep 3"));
        desk.complete("mediator.kenanga", desk.task(caseId, "Task_Paraf"), Map.of("keputusanParaf", "paraf"));
        desk.complete("kepala-dinas.kenanga", desk.task(caseId, "Task_Paraf"), Map.of("keputusanParaf", "paraf"));
        assertThat(cases.find(caseId).orElseThrow().outcome()).isEqualTo("Surat terbit");
    }

    private Answer deploy(Map<String, byte[]> files) {
        return rest.deployKnowing("pemilik-proses.kenanga", "kenanga", "uji-potongan", files);
    }

    private static Map<String, byte[]> with(String file, String text) {
        return Map.of(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, byte[]> with(String file, String text, String other, String otherText) {
        return Map.of(file, text.getBytes(StandardCharsets.UTF_8), other, otherText.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(String file) {
        return PackFolder.text(PackFolder.calling(), file);
    }

    private ProcessDefinition service() {
        return deployed().latest("uji-potongan", "kenanga");
    }

    private Deployed deployed() {
        return new Deployed(repository);
    }
}
