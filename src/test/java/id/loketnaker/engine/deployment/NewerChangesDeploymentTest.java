package id.loketnaker.engine.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.servicepack.PackFiles;
import id.loketnaker.testing.EngineTest;
import id.loketnaker.testing.OnH2Alone;
import id.loketnaker.testing.PackFolder;
import id.loketnaker.testing.Rest;
import id.loketnaker.testing.Rest.Answer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two process owners edit copies of one diagram; who has the older one does not know what the other one changed. */
@EngineTest
@OnH2Alone(because = "files are compared; ModelerDeploymentTest deploys on MySQL")
class NewerChangesDeploymentTest {

    private static final String OWNER = "pemilik-proses.kenanga";
    private static final String DIAGRAM = "uji-surat.bpmn";
    private static final String FORM = "surat-susun.form";
    private static final PackFiles PACK = PackFolder.moved(PackFolder.letters(), "kenanga", "KNG");
    private static final String LIMIT =
            "name=\"Periksa keputusan\" camunda:formRef=\"surat-periksa\" camunda:formRefBinding=\"deployment\"\n"
                    + "        camunda:candidateGroups=\"mediator\" camunda:dueDate=\"${tenggat.hariKerja(execution, 2)}\"";

    @Autowired
    Rest rest;

    @Autowired
    RepositoryService repository;

    @BeforeEach
    void aLimitWasMadeLonger() {
        deployed(send("uji-surat", PACK.content()));
        deployed(send("uji-surat", diagram(longer())));
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
    void an_old_copy_with_another_change_is_refused_with_what_is_in_force_and_what_was_sent() {
        Answer answer = send("uji-surat", diagram(original().replace("contoh hlm. 3", "contoh hlm. 4")));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(message(answer))
                .contains(
                        "Periksa keputusan (Task_Periksa)",
                        "batas",
                        "hariKerja(execution, 10)",
                        "hariKerja(execution, 2)",
                        "versi 1",
                        "versi 2 sedang berlaku",
                        "Deployment name")
                .doesNotContain("keterangan", "Task_Susun");
        assertThat(latest().getVersion()).isEqualTo(2);
    }

    @Test
    void who_means_it_writes_the_word_into_the_name_of_the_deployment() {
        String word = word(send("uji-surat", diagram(original())));

        deployed(send("Uji surat " + word.toUpperCase(Locale.ROOT), diagram(original())));

        assertThat(deployed().text(latest(), DIAGRAM)).doesNotContain("execution, 10)");
    }

    @Test
    void the_word_that_Modeler_remembers_answers_no_later_question() {
        String name = "Uji surat " + word(send("uji-surat", diagram(original())));
        deployed(send(name, diagram(original())));
        deployed(send(name + " " + word(send(name, diagram(longer()))), diagram(longer())));

        Answer again = send(name, diagram(original()));

        assertThat(again.status()).isEqualTo(400);
        assertThat(name).doesNotContain(word(again));
    }

    @Test
    void a_version_that_another_name_replaced_comes_back_under_its_own() {
        String word = word(send("lain", diagram(original())));
        deployed(send("lain " + word, diagram(original())));
        String back = word(send("uji-surat", diagram(longer())));

        deployed(send("uji-surat " + back, diagram(longer())));

        assertThat(deployed().text(latest(), DIAGRAM)).contains("execution, 10)");
    }

    @Test
    void what_no_version_had_before_is_not_asked_about() {
        deployed(send("uji-surat", diagram(limit(5))));
        deployed(send("uji-surat", diagram(limit(6).replace("contoh hlm. 3", "contoh hlm. 4"))));
    }

    @Test
    void what_was_added_since_is_not_lost_without_a_word() {
        String note = "<bpmn:textAnnotation id=\"Catatan_Baru\"><bpmn:text>Baru</bpmn:text></bpmn:textAnnotation>";
        deployed(send("uji-surat", diagram(longer().replace("</bpmn:process>", note + "</bpmn:process>"))));

        Answer answer = send("uji-surat", diagram(longer()));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(message(answer)).contains("Catatan_Baru", "hilang lagi");
    }

    @Test
    void an_old_copy_of_another_file_is_asked_about_too() {
        String old = PackFolder.text(PACK, FORM);
        deployed(send("uji-surat", Map.of(FORM, bytes(old.replace("Isi putusan", "Putusan")))));

        Answer answer = send("uji-surat", Map.of(FORM, bytes(old)));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(message(answer)).contains(FORM, "versi 2", "kembali-");
    }

    private static String original() {
        return PackFolder.text(PACK, DIAGRAM);
    }

    private static String longer() {
        return limit(10);
    }

    private static String limit(int days) {
        PackFiles changed = PackFolder.changed(PACK, DIAGRAM, LIMIT, LIMIT.replace(", 2)", ", %d)".formatted(days)));
        return PackFolder.text(changed, DIAGRAM);
    }

    private static Map<String, byte[]> diagram(String text) {
        return Map.of(DIAGRAM, bytes(text));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Answer send(String name, Map<String, byte[]> files) {
        return rest.deploy(OWNER, "kenanga", name, files);
    }

    private static void deployed(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private static String message(Answer answer) {
        return answer.json().path("message").asText();
    }

    private static String word(Answer refusal) {
        return Rest.wordOf(refusal).orElseThrow(() -> new AssertionError(refusal.body()));
    }

    private ProcessDefinition latest() {
        return deployed().latest("uji-surat", "kenanga");
    }

    private Deployed deployed() {
        return new Deployed(repository);
    }
}
