package id.loketnaker.engine.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.servicepack.PackFiles;
import id.loketnaker.testing.EngineTest;
import id.loketnaker.testing.OnH2Alone;
import id.loketnaker.testing.PackFolder;
import id.loketnaker.testing.Rest;
import id.loketnaker.testing.Rest.Answer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Camunda Modeler sends the files that it includes by their names alone, and a diagram under the name it was saved. */
@EngineTest
@OnH2Alone(because = "files find their names; ModelerDeploymentTest deploys on MySQL")
class BareNamesDeploymentTest {

    private static final String LETTERS = "uji-surat";
    private static final String CALLING = "uji-potongan";
    private static final String DIAGRAM = "uji-potongan.bpmn";
    private static final PackFiles SMALL = PackFolder.small("kenanga", "KNG");

    @Autowired
    Rest rest;

    @Autowired
    RepositoryService repository;

    @BeforeEach
    void theServicesAreThere() {
        deployed(send(LETTERS, pack(PackFolder.letters())));
        deployed(send(CALLING, pack(PackFolder.calling())));
    }

    /** The other tests know one service in this office. */
    @AfterEach
    void theServicesAreGone() {
        repository
                .createProcessDefinitionQuery()
                .processDefinitionKeyIn(LETTERS, CALLING)
                .tenantIdIn("kenanga")
                .list()
                .forEach(version -> repository.deleteDeployment(version.getDeploymentId()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "keputusan.html | surat/keputusan.html  | </body>                  | <p>Sekian.</p></body>",
                "ralat.yaml     | skenario/ralat.yaml   | namaPemohon: Siti Aminah | namaPemohon: Siti Zahra"
            })
    void a_letter_or_a_scenario_alone_goes_to_its_place(String bare, String place, String from, String to) {
        int before = latest(LETTERS).getVersion();

        Answer answer = send(LETTERS, Map.of(bare, changed(LETTERS, place, from, to)));

        deployed(answer);
        assertThat(latest(LETTERS).getVersion()).isEqualTo(before + 1);
        assertThat(deployed().filesOf(latest(LETTERS))).doesNotContain(bare);
        assertThat(deployed().text(latest(LETTERS), place)).contains(to);
    }

    @Test
    void a_letter_goes_to_its_place_with_its_diagram_too() {
        Answer answer = send(
                LETTERS,
                Map.of(
                        "uji-surat.bpmn",
                        changed(LETTERS, "uji-surat.bpmn", "contoh hlm. 3", "contoh hlm. 4"),
                        "keputusan.html",
                        changed(LETTERS, "surat/keputusan.html", "</body>", "<p>Sekian.</p></body>")));

        deployed(answer);
        assertThat(deployed().text(latest(LETTERS), "surat/keputusan.html")).contains("Sekian");
    }

    @Test
    void a_name_that_two_services_have_is_refused_with_a_remedy_that_works() {
        byte[] scenario = file(SMALL, "skenario/lengkap.yaml");
        deployed(send(
                CALLING, Map.of("lengkap.yaml", file(pack(CALLING), "skenario/ditarik.yaml"), DIAGRAM, calling())));

        Answer alone = send("uji-jeda", Map.of("lengkap.yaml", scenario));

        assertThat(alone.status()).isEqualTo(400);
        assertThat(message(alone))
                .contains(
                        "skenario/lengkap.yaml", "uji-jeda", CALLING, "bersama diagram (.bpmn) layanan yang dimaksud");
        deployed(send("uji-jeda", Map.of("lengkap.yaml", scenario, "uji-jeda.bpmn", file(SMALL, "uji-jeda.bpmn"))));
    }

    @Test
    void words_of_a_fragment_are_replaced_for_one_service_by_a_text_sent_with_its_diagram() {
        byte[] own = "Perihal: Konsep kembali\n\nKonsep surat Anda dikembalikan.\n".getBytes(StandardCharsets.UTF_8);

        Answer alone = send(CALLING, Map.of("konsep-kembali.txt", own));

        assertThat(alone.status()).isEqualTo(400);
        assertThat(message(alone)).contains("potongan bersama", "bersama diagram (.bpmn)", "folder bersama/");
        deployed(send(CALLING, Map.of("konsep-kembali.txt", own, DIAGRAM, calling())));
        assertThat(deployed().text(latest(CALLING), "pemberitahuan/konsep-kembali.txt"))
                .contains("Konsep surat Anda");
    }

    @Test
    void a_diagram_is_known_by_its_process_whatever_name_it_was_saved_under() {
        int before = latest(LETTERS).getVersion();

        Answer answer = send(
                "diagram_1",
                Map.of("diagram_1.bpmn", changed(LETTERS, "uji-surat.bpmn", "contoh hlm. 3", "contoh hlm. 4")));

        deployed(answer);
        assertThat(latest(LETTERS).getVersion()).isEqualTo(before + 1);
        assertThat(deployed().filesOf(latest(LETTERS)))
                .contains("uji-surat.bpmn")
                .doesNotContain("diagram_1.bpmn");
    }

    @Test
    void a_diagram_of_no_service_is_told_so_once_with_the_services_that_there_are() {
        Answer answer = send(
                "diagram_1",
                Map.of("diagram_1.bpmn", changed(LETTERS, "uji-surat.bpmn", "id=\"uji-surat\"", "id=\"Process_1\"")));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(message(answer))
                .contains("diagram_1.bpmn", "uji-jeda", LETTERS)
                .doesNotContain("\n");
    }

    @Test
    void a_diagram_named_after_one_service_with_the_process_of_another_is_refused() {
        Answer answer = send(LETTERS, Map.of("uji-jeda.bpmn", file(pack(LETTERS), "uji-surat.bpmn")));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(message(answer)).contains("uji-jeda", "uji-surat.bpmn");
    }

    private Answer send(String name, Map<String, byte[]> files) {
        return rest.deployKnowing("pemilik-proses.kenanga", "kenanga", name, files);
    }

    private Answer send(String name, PackFiles pack) {
        return send(name, pack.content());
    }

    private static void deployed(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private static String message(Answer answer) {
        return answer.json().path("message").asText();
    }

    private static PackFiles pack(PackFiles ofMelati) {
        return PackFolder.moved(ofMelati, "kenanga", "KNG");
    }

    private static PackFiles pack(String key) {
        return pack(key.equals(LETTERS) ? PackFolder.letters() : PackFolder.calling());
    }

    private static byte[] calling() {
        return file(pack(CALLING), DIAGRAM);
    }

    private static byte[] file(PackFiles pack, String name) {
        return new TreeMap<>(pack.content()).get(name);
    }

    private static byte[] changed(String key, String file, String from, String to) {
        return file(PackFolder.changed(pack(key), file, from, to), file);
    }

    private ProcessDefinition latest(String key) {
        return deployed().latest(key, "kenanga");
    }

    private Deployed deployed() {
        return new Deployed(repository);
    }
}
