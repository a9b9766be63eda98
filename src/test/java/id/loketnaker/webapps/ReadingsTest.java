package id.loketnaker.webapps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.loketnaker.audit.AuditEntry;
import id.loketnaker.audit.AuditKind;
import id.loketnaker.audit.AuditQuestion;
import id.loketnaker.audit.AuditSearch;
import id.loketnaker.documents.SampleFiles;
import id.loketnaker.testing.Desk;
import id.loketnaker.testing.EngineTest;
import id.loketnaker.testing.WebVisitor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What officials and managers read of a case stands on the audit trail, and no name with it. */
@EngineTest
class ReadingsTest {

    private static final String MEDIATOR = "mediator.melati";
    private static final String MANAGER = "manajer.melati";
    private static final String TASKS = "/camunda/api/tasklist/plugin/loketnaker/default/";
    private static final String CASES = "/camunda/api/cockpit/plugin/loketnaker-cockpit/default/cases/files/";

    @Autowired
    Desk desk;

    @Autowired
    AuditSearch search;

    @LocalServerPort
    int port;

    private String caseId = "";
    private String task = "";

    @BeforeEach
    void a_case_with_a_letter() {
        desk.at("2041-05-06T09:00");
        caseId = desk.start(Desk.CLERK, "uji-surat", Map.of("namaPemohon", "Siti Aminah", "berkas", List.of("ktp")));
        task = TASKS + "task/" + desk.task(caseId, "Task_Susun").getId();
    }

    @Test
    void whatever_is_opened_beside_a_task_is_one_reading_of_its_case() {
        WebVisitor mediator = WebVisitor.of(port, MEDIATOR);
        for (String tab : List.of("/deadlines", "/documents", "/letters", "/card", "/documents")) {
            read(mediator, task + tab);
        }

        assertThat(told()).containsExactly(tuple(MEDIATOR, "case", caseId));

        desk.at("2041-05-06T09:16");
        read(mediator, task + "/documents");

        assertThat(told()).containsExactly(tuple(MEDIATOR, "case", caseId), tuple(MEDIATOR, "case", caseId));
    }

    @Test
    void papers_letters_and_control_cards_are_told_one_by_one() {
        WebVisitor mediator = WebVisitor.of(port, MEDIATOR);
        String paper = brought(mediator);
        String letter =
                json(read(mediator, task + "/letters")).at("/letters/0/id").asText();
        for (int twice = 0; twice < 2; twice++) {
            read(mediator, task + "/documents/" + paper);
            read(mediator, task + "/letters/" + letter + "/pdf");
            read(mediator, task + "/card/pdf");
        }

        assertThat(told())
                .containsExactly(
                        tuple(MEDIATOR, "case", caseId),
                        tuple(MEDIATOR, "paper", caseId + " " + paper),
                        tuple(MEDIATOR, "letter", caseId + " " + letter),
                        tuple(MEDIATOR, "controlCard", caseId));
        assertThat(entries().toString()).doesNotContainIgnoringCase("siti");
    }

    @Test
    void a_manager_who_reads_the_file_is_told_as_an_official_is() {
        String paper = brought(WebVisitor.of(port, MEDIATOR));
        WebVisitor manager = WebVisitor.of(port, MANAGER);
        read(manager, CASES + caseId);
        read(manager, CASES + caseId + "/documents/" + paper);
        read(manager, CASES + caseId + "/card");
        read(manager, CASES + caseId);

        assertThat(told())
                .containsExactly(
                        tuple(MEDIATOR, "case", caseId),
                        tuple(MANAGER, "case", caseId),
                        tuple(MANAGER, "paper", caseId + " " + paper),
                        tuple(MANAGER, "controlCard", caseId));
    }

    @Test
    void who_was_refused_has_read_nothing() {
        WebVisitor stranger = WebVisitor.of(port, "manajer.kenanga");

        assertThat(stranger.get(CASES + caseId).statusCode()).isEqualTo(404);
        assertThat(stranger.get(task + "/documents").statusCode()).isEqualTo(404);
        assertThat(told()).isEmpty();
    }

    @Test
    void a_register_book_is_told_when_it_is_printed_or_taken_away() {
        WebVisitor manager = WebVisitor.of(port, MANAGER);
        for (String way : List.of("", "/print", "/xlsx")) {
            assertThat(manager.send(
                                    "POST",
                                    TASKS + "books/melati/register-uji" + way,
                                    Map.of("Content-Type", "application/json", "Accept", "*/*"),
                                    "{\"applicant\":\"Siti Aminah\"}".getBytes())
                            .statusCode())
                    .isEqualTo(200);
        }

        List<AuditEntry> exports = search.find(
                new AuditQuestion(
                        MANAGER,
                        AuditKind.EXPORT,
                        Desk.moment("2041-05-06T09:00").toInstant(),
                        null),
                0,
                2);
        assertThat(exports).extracting(AuditEntry::action).containsExactly("book", "bookPrint");
        assertThat(exports).extracting(AuditEntry::object).containsOnly("melati/register-uji");
    }

    private String brought(WebVisitor visitor) {
        HttpResponse<byte[]> added = visitor.send(
                "POST",
                task + "/documents",
                Map.of(
                        "Content-Type",
                        "application/octet-stream",
                        "Accept",
                        "*/*",
                        "Content-Disposition",
                        "attachment; filename=\"ktp siti.pdf\""),
                SampleFiles.pdf("ktp"));
        assertThat(added.statusCode()).isEqualTo(204);
        return json(read(visitor, task + "/documents")).findValues("documents").stream()
                .filter(papers -> !papers.isEmpty())
                .findFirst()
                .orElseThrow()
                .get(0)
                .get("id")
                .asText();
    }

    private static HttpResponse<byte[]> read(WebVisitor visitor, String path) {
        HttpResponse<byte[]> answer = visitor.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer;
    }

    private static JsonNode json(HttpResponse<byte[]> answer) {
        try {
            return new ObjectMapper().readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Tuple> told() {
        return entries().stream()
                .map(entry -> tuple(entry.by(), entry.action(), entry.object()))
                .toList();
    }

    /** Of the case, first to last. */
    private List<AuditEntry> entries() {
        List<AuditEntry> entries =
                new ArrayList<>(search.find(new AuditQuestion(caseId, AuditKind.CASE_READ, null, null), 0, 20));
        Collections.reverse(entries);
        return entries;
    }
}
