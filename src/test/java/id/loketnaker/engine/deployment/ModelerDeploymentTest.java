package id.loketnaker.engine.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.servicepack.PackFiles;
import id.loketnaker.testing.EngineTest;
import id.loketnaker.testing.PackFolder;
import id.loketnaker.testing.Rest;
import id.loketnaker.testing.Rest.Answer;
import id.loketnaker.testing.TrialPacks;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What a process owner may deploy with Camunda Modeler's own request, and what is answered. */
@EngineTest
class ModelerDeploymentTest {

    private static final String OWNER = "pemilik-proses.kenanga";
    private static final String DIAGRAM = "uji-jeda.bpmn";
    private static final PackFiles SMALL = PackFolder.small("kenanga", "KNG");

    @Autowired
    Rest rest;

    @Autowired
    RepositoryService repository;

    private Set<String> before = Set.of();

    @BeforeEach
    void rememberTheOffice() {
        before = deploymentsOfKenanga();
    }

    /** Who deploys there next has edited no newer version. */
    @AfterEach
    void theOfficeIsAsItWas() {
        deploymentsOfKenanga().stream()
                .filter(id -> !before.contains(id))
                .forEach(id -> repository.deleteDeployment(id, true));
    }

    private Set<String> deploymentsOfKenanga() {
        return repository.createDeploymentQuery().tenantIdIn("kenanga").list().stream()
                .map(Deployment::getId)
                .collect(Collectors.toSet());
    }

    @Test
    void a_diagram_alone_is_completed_with_the_rest_of_its_pack() {
        PackFiles mediation = TrialPacks.mediation();
        int before = deployed().latest("mediasi-phi", "bekasi").getVersion();

        Answer answer = rest.deployKnowing(
                "pemilik-proses.bekasi",
                "bekasi",
                "mediasi-phi",
                changed(
                        mediation,
                        "mediasi-phi.bpmn",
                        "name=\"Permohonan diterima\"",
                        "name=\"Permohonan diterima loket\""));

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(deployed().latest("mediasi-phi", "bekasi").getVersion()).isEqualTo(before + 1);
        assertThat(deployed().filesOf(deployed().latest("mediasi-phi", "bekasi")))
                .containsExactlyElementsOf(mediation.content().keySet());
        rest.deployKnowing(
                "pemilik-proses.bekasi",
                "bekasi",
                "mediasi-phi",
                Map.of("mediasi-phi.bpmn", new TreeMap<>(mediation.content()).get("mediasi-phi.bpmn")));
    }

    @Test
    void a_form_alone_makes_a_new_version_of_the_pack_that_has_it() {
        int before = deployed().latest().getVersion();

        Answer answer =
                deploy(changed(SMALL, "uji-periksa.form", "\"label\": \"Hasil\"", "\"label\": \"Hasil periksa\""));

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(deployed().latest().getVersion()).isEqualTo(before + 1);
        assertThat(deployed().filesOf(deployed().latest()))
                .containsExactlyElementsOf(SMALL.content().keySet());
        assertThat(deployed().text("uji-periksa.form")).contains("Hasil periksa");
    }

    @Test
    void a_form_that_a_newer_Modeler_saved_is_kept_as_one_that_Tasklist_shows() {
        Answer answer = deploy(changed(SMALL, "uji-periksa.form", "\"schemaVersion\": 16", "\"schemaVersion\": 19"));

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(deployed().text("uji-periksa.form")).contains("\"schemaVersion\": 16");
    }

    @Test
    void the_standard_of_service_alone_makes_a_new_version_too() {
        Answer answer = deploy(changed(SMALL, "layanan.yaml", "jumlah: 10", "jumlah: 12"));

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(deployed().text("layanan.yaml")).contains("jumlah: 12");
    }

    @Test
    void what_did_not_change_makes_no_version() {
        Map<String, byte[]> files =
                changed(SMALL, DIAGRAM, "name=\"Petugas ditegur\"", "name=\"Petugas sudah ditegur\"");
        deploy(files);
        int before = deployed().latest().getVersion();

        Answer again = deploy(files);

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json().path("deployedProcessDefinitions").isNull()).isTrue();
        assertThat(deployed().latest().getVersion()).isEqualTo(before);
    }

    @Test
    void a_form_of_a_newer_Modeler_that_did_not_change_makes_no_version() {
        Map<String, byte[]> form = changed(SMALL, "uji-catatan.form", "\"schemaVersion\": 16", "\"schemaVersion\": 18");
        deploy(form);
        int before = deployed().latest().getVersion();

        assertThat(deploy(form).status()).isEqualTo(200);

        assertThat(deployed().latest().getVersion()).isEqualTo(before);
    }

    @Test
    void a_broken_diagram_is_refused_with_file_element_and_remedy_and_nothing_is_left() {
        long before = repository.createDeploymentQuery().count();

        Answer answer = deploy(changed(SMALL, DIAGRAM, "camunda:candidateGroups=\"mediator\"", ""));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("type").asText()).isEqualTo("ParseException");
        assertThat(answer.json().path("message").asText()).contains(DIAGRAM, "Task_Periksa", "→");
        assertThat(answer.json().path("details").path(DIAGRAM).path("errors").findValuesAsText("mainElementId"))
                .anyMatch(element -> element.contains("Task_Periksa"));
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "uji-jeda.bpmn     | bukan XML                                       | uji-jeda.bpmn",
                "uji-periksa.form  | {                                               | uji-periksa.form",
                "halaman.html      | <script>alert(1)</script>                       | halaman.html",
                "layanan.yaml      | nama: saja                                      | layanan.yaml",
                "entah.form        | {\"id\": \"entah\"}                             | entah.form",
                "lain.bpmn         | <definitions/>                                  | lain.bpmn"
            })
    void what_is_no_sound_part_of_a_pack_is_refused(String file, String content, String named) {
        long before = repository.createDeploymentQuery().count();

        Answer answer = deploy(Map.of(file, content.getBytes(StandardCharsets.UTF_8)));

        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.json().path("message").asText()).contains(named);
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
    }

    @Test
    void a_deployment_without_office_is_refused_with_the_remedy() {
        Answer answer = rest.deploy(OWNER, null, "uji-jeda", only(DIAGRAM));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("message").asText()).contains("Tenant ID");
    }

    @ParameterizedTest
    @CsvSource({
        "mediator.kenanga, kenanga",
        "petugas-loket.kenanga, kenanga",
        "manajer.kenanga, kenanga",
        "kepala-dinas.kenanga, kenanga",
        "pemilik-proses.melati, kenanga",
        "pemilik-proses.bekasi, kenanga",
        "pemilik-proses.kenanga, bekasi",
        "pemilik-proses.kenanga, tidakada"
    })
    void only_the_process_owner_of_the_office_deploys(String user, String office) {
        long before = repository.createDeploymentQuery().count();

        Answer answer =
                rest.deploy(user, office, "uji-jeda", changed(SMALL, DIAGRAM, "Petugas ditegur", "Sudah ditegur"));

        assertThat(answer.status()).as(answer.body()).isEqualTo(403);
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
    }

    @Test
    void nobody_deploys_without_logging_in() {
        assertThat(rest.deploy(null, "kenanga", "uji-jeda", only(DIAGRAM)).status())
                .isEqualTo(401);
    }

    @Test
    void a_process_owner_cannot_delete_a_deployment() {
        String id = deployed().latest().getDeploymentId();

        assertThat(rest.send("DELETE", OWNER, "/deployment/" + id + "?cascade=true", "")
                        .status())
                .isEqualTo(403);
        assertThat(rest.send("DELETE", "pemilik-proses.melati", "/deployment/" + id, "")
                        .status())
                .isIn(403, 404);
        assertThat(repository.createDeploymentQuery().deploymentId(id).count()).isOne();
    }

    private Answer deploy(Map<String, byte[]> files) {
        return rest.deployKnowing(OWNER, "kenanga", "uji-jeda", files);
    }

    private static Map<String, byte[]> only(String file) {
        return Map.of(file, new TreeMap<>(SMALL.content()).get(file));
    }

    private static Map<String, byte[]> changed(PackFiles pack, String file, String from, String to) {
        return Map.of(
                file,
                PackFolder.text(PackFolder.changed(pack, file, from, to), file).getBytes(StandardCharsets.UTF_8));
    }

    private Deployed deployed() {
        return new Deployed(repository);
    }
}
