package id.loketnaker.webapps.tasklist.papers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.loketnaker.documents.SampleFiles;
import id.loketnaker.testing.CockpitVisitor;
import id.loketnaker.testing.Desk;
import id.loketnaker.testing.EngineTest;
import id.loketnaker.testing.WebVisitor;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who sees, adds, opens and strikes out documents of a case, asked for by hand. */
@EngineTest
class TaskDocumentsTest {

    private static final String MEDIATOR = "mediator.melati";
    private static final byte[] KTP = SampleFiles.pdf("KTP");

    @LocalServerPort
    int port;

    @Autowired
    Desk desk;

    @Autowired
    JdbcTemplate jdbc;

    @ParameterizedTest
    @CsvSource({
        "mediator.melati,      200, 204, 200",
        "kepala-dinas.melati,  404, 404, 404",
        "petugas-loket.melati, 404, 404, 404",
        "mediator.kenanga,     404, 404, 404",
        "mediator.bekasi,      404, 404, 404",
        "manajer.melati,       200, 403, 200",
        "manajer.kenanga,      404, 403, 404",
        "admin,                200, 204, 200"
    })
    void who_sees_the_task_reads_and_who_works_on_it_adds(String user, int list, int change, int open) {
        String task = taskOf(desk.start());
        String document = added(task, "ktp.pdf", KTP);
        String path = Papers.ofTask(task);
        Papers papers = papers(user);

        assertThat(papers.get(path).statusCode()).isEqualTo(list);
        assertThat(papers.add(path, "ktp lain.pdf", "KTP", SampleFiles.pdf(user))
                        .statusCode())
                .isEqualTo(change);
        assertThat(papers.get(path + "/" + document).statusCode()).isEqualTo(open);
        assertThat(papers.post(path + "/" + document + "/strike", "{\"reason\":\"keliru\"}")
                        .statusCode())
                .isEqualTo(change);
    }

    @Test
    void nobody_who_is_not_logged_in_gets_anything() {
        String path = Papers.ofTask(taskOf(desk.start()));
        Papers stranger = new Papers(WebVisitor.stranger(port));

        assertThat(stranger.get(path).statusCode()).isEqualTo(401);
        assertThat(stranger.get(path + "/x").statusCode()).isEqualTo(401);
        assertThat(stranger.add(path, "x.pdf", "", KTP).statusCode()).isEqualTo(401);
        assertThat(CockpitVisitor.stranger(port).get("cases/files/x/documents").statusCode())
                .isEqualTo(401);
    }

    @Test
    void another_page_cannot_make_the_browser_upload() {
        String task = taskOf(desk.start());

        assertThat(papers(MEDIATOR)
                        .addWithoutToken(Papers.ofTask(task), "x.pdf", KTP)
                        .statusCode())
                .isEqualTo(403);
        assertThat(list(task).at("/others/documents")).isEmpty();
    }

    @Test
    void the_checklist_tells_what_is_there_from_whom_and_since_when() {
        String task = taskOf(desk.start());
        added(task, "C:\\pindai\\ktp siti.pdf", KTP);

        JsonNode list = list(task);

        assertThat(list.get("mayAdd").asBoolean()).isTrue();
        assertThat(list.get("largest").asLong()).isEqualTo(10 * 1024 * 1024);
        JsonNode requirement = list.at("/requirements/0");
        assertThat(requirement.get("name").asText()).isEqualTo("KTP");
        assertThat(requirement.get("obligatory").asBoolean()).isTrue();
        assertThat(requirement.get("types").toString())
                .isEqualTo("[\"pdf\",\"jpg\",\"jpeg\",\"jpe\",\"jfif\",\"png\"]");
        JsonNode document = requirement.at("/documents/0");
        assertThat(document.get("name").asText()).isEqualTo("ktp siti.pdf");
        assertThat(document.get("size").asInt()).isEqualTo(KTP.length);
        assertThat(document.at("/by/id").asText()).isEqualTo(MEDIATOR);
        assertThat(document.at("/by/name").asText()).isNotEqualTo(MEDIATOR).isNotBlank();
        assertThat(document.get("at").asText()).endsWith("+09:00");
        assertThat(document.get("step").asText()).isEqualTo("Periksa berkas");
        assertThat(document.has("reads")).as("who read is for the manager").isFalse();
    }

    @Test
    void a_document_comes_to_the_browser_so_that_it_harms_nobody() {
        String task = taskOf(desk.start());
        String pdf = added(task, "ktp siti é.pdf", KTP);
        byte[] picture = SampleFiles.png(3, 4);
        String png = added(task, "foto.png", picture);

        HttpResponse<byte[]> shown = papers(MEDIATOR).get(Papers.ofTask(task) + "/" + pdf);
        assertThat(shown.body()).isEqualTo(KTP);
        assertThat(header(shown, "Content-Type")).isEqualTo("application/pdf");
        assertThat(header(shown, "Content-Length")).isEqualTo(String.valueOf(KTP.length));
        assertThat(header(shown, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(shown, "Cache-Control")).contains("no-store");
        assertThat(shown.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .startsWith("default-src 'none'");
        assertThat(header(shown, "Content-Disposition"))
                .startsWith("inline;")
                .contains("filename*=UTF-8''ktp%20siti%20%C3%A9.pdf");

        HttpResponse<byte[]> kept = papers(MEDIATOR).get(Papers.ofTask(task) + "/" + png + "?download=true");
        assertThat(kept.body()).isEqualTo(picture);
        assertThat(header(kept, "Content-Disposition")).startsWith("attachment;");
        assertThat(header(kept, "Content-Security-Policy")).contains("sandbox");
    }

    @ParameterizedTest
    @ValueSource(strings = {"palsu.pdf", "palsu.exe", "palsu", ""})
    void a_refusal_says_why_and_keeps_nothing(String name) {
        String task = taskOf(desk.start());

        HttpResponse<byte[]> answer = papers(MEDIATOR).add(Papers.ofTask(task), name, "KTP", "<html>".getBytes());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Papers.message(answer)).contains(". ");
        assertThat(list(task).at("/requirements/0/documents")).isEmpty();
    }

    @Test
    void a_file_for_what_nobody_asks_for_is_refused() {
        String task = taskOf(desk.start());

        HttpResponse<byte[]> answer = papers(MEDIATOR).add(Papers.ofTask(task), "ktp.pdf", "Ijazah", KTP);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Papers.message(answer)).isEqualTo("Layanan ini tidak punya syarat \"Ijazah\".");
    }

    @Test
    void what_is_struck_out_is_seen_but_opened_by_the_manager_alone() {
        String caseId = desk.start();
        String task = taskOf(caseId);
        String document = added(task, "ktp.pdf", KTP);
        String strike = Papers.ofTask(task) + "/" + document + "/strike";

        assertThat(papers(MEDIATOR).post(strike, "{}").statusCode())
                .as("without a reason")
                .isEqualTo(400);
        assertThat(papers(MEDIATOR)
                        .post(strike, "{\"reason\":\"KTP orang lain\"}")
                        .statusCode())
                .isEqualTo(204);

        assertThat(list(task).at("/requirements/0/documents/0/struck/reason").asText())
                .isEqualTo("KTP orang lain");
        assertThat(papers(MEDIATOR).get(Papers.ofTask(task) + "/" + document).statusCode())
                .isEqualTo(404);
        assertThat(CockpitVisitor.of(port, "manajer.melati")
                        .get("cases/files/" + caseId + "/documents/" + document)
                        .body())
                .isEqualTo(KTP);
    }

    @ParameterizedTest
    @CsvSource({
        "manajer.melati,       200",
        "admin,                200",
        "manajer.kenanga,      404",
        "manajer.bekasi,       404",
        "mediator.melati,      200",
        "mediator.kenanga,     404",
        "pemilik-proses.melati,403"
    })
    void in_Cockpit_managers_of_the_office_and_officials_of_the_service_read(String user, int status) {
        String caseId = desk.start();
        String document = added(taskOf(caseId), "ktp.pdf", KTP);
        CockpitVisitor visitor = CockpitVisitor.of(port, user);
        String path = "cases/files/" + caseId + "/documents";

        assertThat(visitor.get(path).statusCode()).isEqualTo(status);
        assertThat(visitor.get(path + "/" + document).statusCode()).isEqualTo(status);
        assertThat(reads(document)).isEqualTo(status == 200 ? 1 : 0);
    }

    @Test
    void the_manager_sees_who_read_what() {
        String caseId = desk.start();
        String task = taskOf(caseId);
        String document = added(task, "ktp.pdf", KTP);

        papers(MEDIATOR).get(Papers.ofTask(task) + "/" + document);
        papers("mediator.kenanga").get(Papers.ofTask(task) + "/" + document);

        JsonNode reads = Papers.json(
                        CockpitVisitor.of(port, "manajer.melati").get("cases/files/" + caseId + "/documents"))
                .at("/requirements/0/documents/0/reads");
        assertThat(reads).hasSize(1);
        assertThat(reads.at("/0/by/id").asText()).isEqualTo(MEDIATOR);
    }

    @Test
    void a_document_of_one_case_is_not_reached_through_another() {
        String theirs = added(taskOf(desk.start()), "ktp.pdf", KTP);
        String path = Papers.ofTask(taskOf(desk.start())) + "/" + theirs;

        assertThat(papers(MEDIATOR).get(path).statusCode()).isEqualTo(404);
        assertThat(papers(MEDIATOR).post(path + "/strike", "{\"reason\":\"x\"}").statusCode())
                .isEqualTo(404);
    }

    private String taskOf(String caseId) {
        return desk.task(caseId, "Task_Periksa").getId();
    }

    /** Answers its id. */
    private String added(String task, String name, byte[] content) {
        HttpResponse<byte[]> answer = papers(MEDIATOR).add(Papers.ofTask(task), name, "KTP", content);
        assertThat(answer.statusCode()).as(new String(answer.body())).isEqualTo(204);
        String shown = name.substring(name.lastIndexOf('\\') + 1);
        JsonNode all = list(task).at("/requirements/0/documents");
        for (JsonNode each : all) {
            if (each.get("name").asText().equals(shown)) {
                return each.get("id").asText();
            }
        }
        throw new AssertionError(all.toString());
    }

    private JsonNode list(String task) {
        return Papers.json(papers(MEDIATOR).get(Papers.ofTask(task)));
    }

    private Integer reads(String document) {
        return jdbc.queryForObject(
                "select count(*) from ln_document_read where document_id = ?", Integer.class, document);
    }

    private Papers papers(String user) {
        return new Papers(WebVisitor.of(port, user));
    }

    private static String header(HttpResponse<byte[]> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
