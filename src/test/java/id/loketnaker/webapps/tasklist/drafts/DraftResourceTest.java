package id.loketnaker.webapps.tasklist.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.loketnaker.testing.Desk;
import id.loketnaker.testing.EngineTest;
import id.loketnaker.testing.WebVisitor;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is typed and not sent, over HTTP: its author reads it, nobody else, and it goes with what it was for. */
@EngineTest
class DraftResourceTest {

    private static final String COLLEAGUE = "petugas-loket-2.melati";
    private static final String STRANGER = "petugas-loket.kenanga";
    private static final String PLUGIN = "/camunda/api/tasklist/plugin/loketnaker/default/";
    private static final Map<String, String> JSON =
            Map.of("Content-Type", "application/json", "Accept", "application/json");

    @LocalServerPort
    int port;

    @Autowired
    Desk desk;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    IdentityService identity;

    private String caseId = "";
    private String task = "";
    private String start = "";

    @BeforeEach
    void a_task_of_the_counter() {
        jdbc.update("delete from ln_draft");
        desk.at("2026-08-03T09:00");
        caseId = desk.start();
        task = PLUGIN + "task/" + desk.task(caseId, "Task_Siapkan").getId() + "/draft";
        start = PLUGIN + "drafts/" + desk.definition(Desk.SMALL, "melati");
    }

    @AfterEach
    void nothing_typed_stays() {
        jdbc.update("delete from ln_draft");
    }

    @Test
    void what_an_official_types_is_there_again_on_another_machine() throws IOException {
        assertThat(read(Desk.CLERK, task).path("content").isNull()).isTrue();

        HttpResponse<byte[]> saved = save(Desk.CLERK, Desk.CLERK, task, "{\"catatan\":\"Nina 😀\",\"n\":2}");

        assertThat(saved.statusCode()).as(new String(saved.body())).isEqualTo(200);
        assertThat(json(saved).path("savedAt").asText()).isEqualTo("2026-08-03T09:00:00+09:00");
        savePage("halaman", json(saved).path("version").asInt(), task, "{\"catatan\":\"Nina 😀 O'Hara\",\"n\":2}");
        JsonNode draft = read(Desk.CLERK, task);
        assertThat(draft.path("author").asText()).isEqualTo(Desk.CLERK);
        assertThat(draft.path("content").path("catatan").asText()).isEqualTo("Nina 😀 O'Hara");
        assertThat(drafts()).isEqualTo(1);
    }

    @Test
    void nobody_else_reads_it_neither_colleague_nor_administrator() throws IOException {
        save(Desk.CLERK, Desk.CLERK, task, "{\"catatan\":\"rahasia\"}");
        save(Desk.CLERK, Desk.CLERK, start, "{\"namaPemohon\":\"rahasia\"}");

        for (String other : new String[] {COLLEAGUE, "admin"}) {
            assertThat(read(other, task).path("content").isNull()).isTrue();
            assertThat(read(other, start).path("content").isNull()).isTrue();
        }
        assertThat(visitor(STRANGER).get(task).statusCode()).isEqualTo(404);
        assertThat(visitor(STRANGER).get(start).statusCode()).isIn(403, 404);
        assertThat(save(STRANGER, STRANGER, task, "{}").statusCode()).isEqualTo(404);
    }

    @Test
    void what_somebody_else_typed_is_not_kept_under_the_name_of_who_logged_in_after_them() {
        HttpResponse<byte[]> answer = save(COLLEAGUE, Desk.CLERK, task, "{\"catatan\":\"rahasia\"}");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(drafts()).isZero();
    }

    @Test
    void too_much_is_refused_and_what_was_there_stays() throws IOException {
        save(Desk.CLERK, Desk.CLERK, task, "{\"catatan\":\"pendek\"}");

        HttpResponse<byte[]> answer =
                save(Desk.CLERK, Desk.CLERK, task, "{\"catatan\":\"" + "x".repeat(DraftInput.LONGEST) + "\"}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).path("message").asText()).contains("terlalu panjang");
        assertThat(save(Desk.CLERK, Desk.CLERK, task, "[]").statusCode()).isEqualTo(400);
        assertThat(save(Desk.CLERK, Desk.CLERK, task, "null").statusCode()).isEqualTo(400);
        assertThat(read(Desk.CLERK, task).path("content").path("catatan").asText())
                .isEqualTo("pendek");
    }

    @Test
    void two_tabs_of_one_official_do_not_write_over_each_other() throws IOException {
        int both = json(savePage("a", 0, task, "{\"catatan\":\"satu\"}"))
                .path("version")
                .asInt();

        HttpResponse<byte[]> second = savePage("b", both, task, "{\"catatan\":\"dua\"}");
        HttpResponse<byte[]> late = savePage("a", both, task, "{\"catatan\":\"tiga\"}");

        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(json(late).path("message").asText()).isEqualTo("Isian ini sudah berubah di tab lain.");
        JsonNode kept = read(Desk.CLERK, task);
        assertThat(kept.path("content").path("catatan").asText()).isEqualTo("dua");
        assertThat(savePage("a", kept.path("version").asInt(), task, "{\"catatan\":\"tiga\"}")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_tab_whose_answer_was_lost_writes_on() throws IOException {
        savePage("a", 0, task, "{\"catatan\":\"satu\"}");

        assertThat(savePage("a", 0, task, "{\"catatan\":\"satu dua\"}").statusCode())
                .isEqualTo(200);
        assertThat(read(Desk.CLERK, task).path("content").path("catatan").asText())
                .isEqualTo("satu dua");
    }

    @Test
    void what_was_thrown_away_in_one_tab_is_not_revived_unasked_by_another() throws IOException {
        int version = json(savePage("a", 0, task, "{\"catatan\":\"satu\"}"))
                .path("version")
                .asInt();
        delete(Desk.CLERK, task);

        assertThat(savePage("b", version, task, "{\"catatan\":\"dua\"}").statusCode())
                .isEqualTo(409);
        assertThat(savePage("b", 0, task, "{\"catatan\":\"dua\"}").statusCode()).isEqualTo(200);
    }

    @Test
    void its_author_throws_it_away_and_nobody_else_does() throws IOException {
        save(Desk.CLERK, Desk.CLERK, task, "{\"catatan\":\"a\"}");

        assertThat(delete(COLLEAGUE, task)).isEqualTo(204);
        assertThat(drafts()).isEqualTo(1);
        assertThat(delete(Desk.CLERK, task)).isEqualTo(204);
        assertThat(drafts()).isZero();
    }

    @Test
    void it_goes_with_the_task_also_that_of_a_colleague() {
        save(Desk.CLERK, Desk.CLERK, task, "{\"catatan\":\"a\"}");
        save(COLLEAGUE, COLLEAGUE, task, "{\"catatan\":\"b\"}");

        desk.complete(Desk.CLERK, desk.task(caseId, "Task_Siapkan"), Map.of("catatan", "selesai"));

        assertThat(drafts()).isZero();
    }

    @Test
    void it_goes_with_the_start_from_the_dialog_and_stays_when_a_case_starts_otherwise() throws IOException {
        save(Desk.CLERK, Desk.CLERK, start, "{\"namaPemohon\":\"Nina\"}");
        save(COLLEAGUE, COLLEAGUE, start, "{\"namaPemohon\":\"Tono\"}");

        desk.start();
        assertThat(drafts()).isEqualTo(2);
        HttpResponse<byte[]> started = visitor(Desk.CLERK)
                .send(
                        "POST",
                        "/camunda/api/engine/engine/default/process-definition/" + desk.definition(Desk.SMALL, "melati")
                                + "/submit-form",
                        Map.of(
                                "Content-Type",
                                "application/json",
                                "Accept",
                                "application/json",
                                "X-LoketNaker-Dialog",
                                "1"),
                        "{\"variables\":{\"namaPemohon\":{\"value\":\"Nina\"},\"jenis\":{\"value\":\"orang\"}}}"
                                .getBytes(StandardCharsets.UTF_8));

        assertThat(started.statusCode()).as(new String(started.body())).isEqualTo(200);
        assertThat(read(Desk.CLERK, start).path("content").isNull()).isTrue();
        assertThat(read(COLLEAGUE, start).path("content").path("namaPemohon").asText())
                .isEqualTo("Tono");
    }

    @Test
    void it_goes_with_its_author() {
        identity.saveUser(identity.newUser("sementara.melati"));
        jdbc.update("""
                insert into ln_draft (id, author, form, content, saved_at)
                values ('d1', 'sementara.melati', 'start/melati/uji-jeda', '{}', '2026-08-03 00:00:00')""");

        identity.deleteUser("sementara.melati");

        assertThat(drafts()).isZero();
    }

    private WebVisitor visitor(String user) {
        return WebVisitor.of(port, user);
    }

    private HttpResponse<byte[]> save(String user, String author, String form, String content) {
        String body = "{\"author\":\"" + author + "\",\"content\":" + content + "}";
        return visitor(user).send("PUT", form, JSON, body.getBytes(StandardCharsets.UTF_8));
    }

    /** One page of the clerk's saves what it has. */
    private HttpResponse<byte[]> savePage(String page, int version, String form, String content) {
        String body = "{\"author\":\"" + Desk.CLERK + "\",\"page\":\"" + page + "\",\"version\":" + version
                + ",\"content\":" + content + "}";
        return visitor(Desk.CLERK).send("PUT", form, JSON, body.getBytes(StandardCharsets.UTF_8));
    }

    private int delete(String user, String form) {
        return visitor(user).send("DELETE", form, JSON, new byte[0]).statusCode();
    }

    private JsonNode read(String user, String form) throws IOException {
        HttpResponse<byte[]> answer = visitor(user).get(form);
        assertThat(answer.statusCode()).as(new String(answer.body())).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        return json(answer);
    }

    private static JsonNode json(HttpResponse<byte[]> answer) throws IOException {
        return new ObjectMapper().readTree(answer.body());
    }

    private int drafts() {
        return jdbc.queryForObject("select count(*) from ln_draft", Integer.class);
    }
}
