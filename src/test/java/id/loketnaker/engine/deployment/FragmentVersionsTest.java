package id.loketnaker.engine.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.register.CaseRegister;
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
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A service has versions; a fragment that did not change has none of its own for each of them. */
@EngineTest
@OnH2Alone(because = "files are compared; ModelerDeploymentTest deploys on MySQL")
class FragmentVersionsTest {

    private static final String SERVICE = "uji-potongan";
    private static final String FRAGMENT = "uji-paraf";
    private static final String FRAGMENT_FILE = "bersama/uji-paraf/uji-paraf.bpmn";
    private static final String DIAGRAM = "uji-potongan.bpmn";
    private static final PackFiles PACK = PackFolder.moved(PackFolder.calling(), "kenanga", "KNG");

    @Autowired
    Rest rest;

    @Autowired
    RepositoryService repository;

    @Autowired
    ProcessEngineConfigurationImpl engine;

    @Autowired
    Desk desk;

    @Autowired
    CaseRegister cases;

    @BeforeEach
    void theServiceIsThereInTwoVersions() {
        deploy(PACK.content());
        deploy(Map.of(DIAGRAM, bytes(diagram().replace("contoh hlm. 4", "contoh hlm. 5"))));
    }

    /** The other tests know one service in this office. */
    @AfterEach
    void theServiceIsGone() {
        repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(SERVICE)
                .tenantIdIn("kenanga")
                .list()
                .forEach(version -> repository.deleteDeployment(version.getDeploymentId(), true));
    }

    @Test
    void a_fragment_that_did_not_change_is_not_deployed_again_and_is_called_all_the_same() {
        assertThat(versionsOf(SERVICE)).isEqualTo(2);
        assertThat(versionsOf(FRAGMENT)).isOne();
        ProcessDefinition service = new Deployed(repository).latest(SERVICE, "kenanga");
        engine.getDeploymentCache().removeProcessDefinition(service.getId()); // read again, as after a restart

        String caseId = atTheFragment();

        Task initials = desk.task(caseId, "Task_Paraf");
        assertThat(initials.getProcessDefinitionId()).isEqualTo(fragment().getId());
        desk.complete("mediator.kenanga", initials, Map.of("keputusanParaf", "paraf"));
        desk.complete("kepala-dinas.kenanga", desk.task(caseId, "Task_Paraf"), Map.of("keputusanParaf", "paraf"));
        assertThat(cases.find(caseId).orElseThrow().outcome()).isEqualTo("Surat terbit");
    }

    @Test
    void a_changed_fragment_is_a_new_version_for_new_cases_and_the_running_ones_keep_theirs() {
        String running = start();
        String before = fragment().getId();
        deploy(Map.of(
                DIAGRAM,
                bytes(diagram()),
                FRAGMENT_FILE,
                bytes(PackFolder.text(PACK, FRAGMENT_FILE).replace("Semua memaraf", "Semua sudah memaraf"))));
        assertThat(versionsOf(FRAGMENT)).isEqualTo(2);

        writeDraft(running);
        String later = atTheFragment();

        assertThat(desk.task(running, "Task_Paraf").getProcessDefinitionId()).isEqualTo(before);
        assertThat(desk.task(later, "Task_Paraf").getProcessDefinitionId())
                .isEqualTo(fragment().getId())
                .isNotEqualTo(before);
    }

    @Test
    void what_a_step_in_a_fragment_asks_of_the_pack_makes_a_new_version_of_it() {
        deploy(Map.of(
                DIAGRAM,
                bytes(diagram()),
                "layanan.yaml",
                bytes(PackFolder.text(PACK, "layanan.yaml").replace("unit: pelayanan", "unit: pelayanan "))));

        assertThat(versionsOf(FRAGMENT)).isEqualTo(2);
    }

    @Test
    void a_fragment_that_calls_another_one_stays_beside_it() {
        PackFiles nesting = PackFolder.nesting();
        deploy(Stream.of(DIAGRAM, PackFolder.OUTER_FRAGMENT, PackFolder.TABLE_OF_FRAGMENT)
                .collect(Collectors.toMap(Function.identity(), nesting.content()::get)));
        assertThat(versionsOf(FRAGMENT)).isOne();
        deploy(Map.of(DIAGRAM, bytes(PackFolder.text(nesting, DIAGRAM).replace("contoh hlm. 4", "contoh hlm. 6"))));
        assertThat(versionsOf("uji-edar")).isOne();

        String caseId = atTheFragment();

        assertThat(desk.task(caseId, "Task_Paraf").getProcessDefinitionId())
                .isEqualTo(fragment().getId());
    }

    @Test
    void a_version_whose_fragments_a_later_one_keeps_is_not_deleted_under_it() {
        String first = fragment().getDeploymentId();

        Answer answer = rest.send("DELETE", "admin", "/deployment/" + first, "");

        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.json().path("message").asText()).contains("versi 2");
    }

    private String atTheFragment() {
        String caseId = start();
        writeDraft(caseId);
        return caseId;
    }

    private String start() {
        desk.at("2026-08-03T09:00");
        return desk.start("petugas-loket.kenanga", SERVICE, Map.of("namaPemohon", "Siti Aminah", "pokok", "Izin"));
    }

    private void writeDraft(String caseId) {
        desk.complete("petugas-loket.kenanga", desk.task(caseId, "Task_BuatKonsep"), Map.of("judulKonsep", "Konsep"));
    }

    private void deploy(Map<String, byte[]> files) {
        Answer answer = rest.deployKnowing("pemilik-proses.kenanga", "kenanga", SERVICE, files);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private ProcessDefinition fragment() {
        return new Deployed(repository).latest(FRAGMENT, "kenanga");
    }

    private long versionsOf(String key) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .tenantIdIn("kenanga")
                .count();
    }

    private static String diagram() {
        return PackFolder.text(PACK, DIAGRAM);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
