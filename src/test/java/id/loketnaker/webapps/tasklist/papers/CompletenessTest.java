package id.loketnaker.webapps.tasklist.papers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import id.loketnaker.documents.CaseDocuments;
import id.loketnaker.documents.DocumentErasure;
import id.loketnaker.documents.SampleFiles;
import id.loketnaker.register.CaseRegister;
import id.loketnaker.register.Entry;
import id.loketnaker.register.EntryKind;
import id.loketnaker.testing.Desk;
import id.loketnaker.testing.EngineTest;
import id.loketnaker.testing.Mediation;
import id.loketnaker.testing.WebVisitor;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** A step finds papers complete when each that the case has to bring is there, was handed in as paper, or is waived. */
@EngineTest
class CompletenessTest {

    private static final String MEDIATOR = "mediator.bekasi";
    private static final String LETTER = "Surat permohonan/pengaduan Perselisihan Hubungan Industrial (PHI)";
    private static final String PROOF = "Bukti upaya penyelesaian secara bipartit";
    private static final String COMPLETE = """
            {"variables": {"hasilPemeriksaan": {"value": "lengkap"}, "jenisPerselisihan": {"value": "hak"},
              "klarifikasi": {"value": "tanpa-undangan"}}}""";

    @LocalServerPort
    int port;

    @Autowired
    Desk desk;

    @Autowired
    CaseRegister register;

    @Autowired
    CaseDocuments documents;

    @Autowired
    DocumentErasure erasure;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate jdbc;

    private String caseId = "";
    private String task = "";
    private Papers mediator;

    @BeforeEach
    void a_file_without_papers() {
        caseId = desk.start("petugas-loket.bekasi", Mediation.SERVICE, Mediation.application("Nina Contoh"));
        task = desk.task(caseId, "Task_PeriksaBerkas").getId();
        mediator = papers(MEDIATOR);
    }

    @Test
    void what_is_missing_is_named_and_nothing_is_completed() {
        HttpResponse<byte[]> refused = complete();

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(new String(refused.body(), UTF_8))
                .contains("belum dapat dinyatakan lengkap", LETTER, PROOF)
                .doesNotContain("Surat kuasa");
        assertThat(desk.task(caseId, "Task_PeriksaBerkas")).isNotNull();
    }

    @Test
    void a_file_counts_and_so_does_a_paper_that_was_handed_in_unscanned() {
        mediator.add(Papers.ofTask(task), "permohonan.pdf", LETTER, SampleFiles.pdf("permohonan"));
        assertThat(new String(complete().body(), UTF_8)).contains(PROOF).doesNotContain(LETTER);

        assertThat(say("on-paper", PROOF, null).statusCode()).isEqualTo(204);

        assertThat(row(PROOF).path("documents").get(0).path("name").asText()).isEqualTo("Diterima sebagai kertas.pdf");
        assertThat(complete().statusCode()).isEqualTo(204);
    }

    @Test
    void what_is_not_needed_says_why_on_the_record_and_can_be_asked_for_again() {
        say("on-paper", LETTER, null);
        assertThat(say("waivers", PROOF, " ").statusCode()).isEqualTo(400);
        assertThat(say("waivers", "Akta nikah", "tidak ada").statusCode()).isEqualTo(400);
        assertThat(say("waivers", PROOF, "Ada pada perkara sebelumnya").statusCode())
                .isEqualTo(204);
        assertThat(row(PROOF).path("waived").path("reason").asText()).isEqualTo("Ada pada perkara sebelumnya");
        say("waivers/end", PROOF, null);
        assertThat(row(PROOF).has("waived")).isFalse();
        assertThat(complete().statusCode()).isEqualTo(400);
        say("waivers", PROOF, "Ada pada perkara sebelumnya");

        assertThat(complete().statusCode()).isEqualTo(204);
        assertThat(register.recordOf(caseId))
                .filteredOn(entry -> entry.kind() == EntryKind.PAPER_WAIVED)
                .extracting(Entry::elementName, Entry::details)
                .containsExactly(
                        tuple(PROOF, "Tidak diperlukan: Ada pada perkara sebelumnya"),
                        tuple(PROOF, "Diperlukan lagi"),
                        tuple(PROOF, "Tidak diperlukan: Ada pada perkara sebelumnya"));
    }

    @Test
    void only_who_works_on_the_task_says_so() {
        Papers clerk = papers("petugas-loket.bekasi");
        String path = Papers.ofTask(task);
        assertThat(clerk.post(path + "/waivers", asked(PROOF, "begitu")).statusCode())
                .isEqualTo(404);
        assertThat(clerk.post(path + "/on-paper", asked(PROOF, null)).statusCode())
                .isEqualTo(404);
        assertThat(papers("manajer.bekasi")
                        .post(path + "/waivers", asked(PROOF, "begitu"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void what_was_waived_is_erased_with_the_case() {
        say("waivers", PROOF, "Ada pada perkara sebelumnya");

        transaction.executeWithoutResult(status -> erasure.erase(List.of(caseId)));

        assertThat(jdbc.queryForObject(
                        "select count(*) from ln_waived_requirement where case_id = ?", Integer.class, caseId))
                .isZero();
    }

    private HttpResponse<byte[]> say(String what, String requirement, String reason) {
        return mediator.post(Papers.ofTask(task) + "/" + what, asked(requirement, reason));
    }

    private static String asked(String requirement, String reason) {
        return reason == null
                ? "{\"requirement\":\"%s\"}".formatted(requirement)
                : "{\"requirement\":\"%s\",\"reason\":\"%s\"}".formatted(requirement, reason);
    }

    private JsonNode row(String requirement) {
        return StreamSupport.stream(
                        Papers.json(mediator.get(Papers.ofTask(task)))
                                .path("requirements")
                                .spliterator(),
                        false)
                .filter(each -> requirement.equals(each.path("name").asText()))
                .findFirst()
                .orElseThrow();
    }

    private HttpResponse<byte[]> complete() {
        return mediator.post("/camunda/api/engine/engine/default/task/" + task + "/submit-form", COMPLETE);
    }

    private Papers papers(String user) {
        return new Papers(WebVisitor.of(port, user));
    }
}
