package id.loketnaker.engine.answers;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.testing.Desk;
import id.loketnaker.testing.EngineTest;
import id.loketnaker.testing.Rest;
import id.loketnaker.testing.Rest.Answer;
import id.loketnaker.testing.WebVisitor;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is said to whoever asks for what cannot be done: a sentence for people, and a status that is true. */
@EngineTest
class HonestAnswersTest {

    private static final String MEDIATOR = "mediator.melati";
    private static final String TASKLIST = "/camunda/api/tasklist/plugin/loketnaker/default/";
    private static final String COCKPIT = "/camunda/api/cockpit/plugin/loketnaker-cockpit/default/";

    @LocalServerPort
    int port;

    @Autowired
    Rest rest;

    @Autowired
    Desk desk;

    private String caseId = "";
    private String inspection = "";

    @BeforeEach
    void aCase() {
        desk.at("2026-08-03T09:00");
        caseId = desk.start();
        inspection = task().getId();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET  | /task/{task}                                  | ",
                "GET  | /task/{task}/form                             | ",
                "GET  | /task/{task}/variables                        | ",
                "GET  | /task/{task}/deployed-form                    | ",
                "POST | /task/{task}/claim                            | {\"userId\":\"{user}\"}",
                "POST | /task/{task}/unclaim                          | ",
                "POST | /task/{task}/submit-form                      | {\"variables\":{}}",
                "GET  | /process-instance/{case}                      | ",
                "GET  | /process-instance/{case}/variables            | ",
                "GET  | /execution/{case}/localVariables              | ",
                "GET  | /process-instance/{case}/activity-instances   | "
            })
    void what_one_may_not_see_is_answered_like_what_does_not_exist(String method, String path, @Nullable String body) {
        boolean ofTasks = path.startsWith("/task/"); // what the engine keeps of an instance is for managers to ask
        for (String user : ofTasks
                ? new String[] {"mediator.bekasi", "petugas-loket.kenanga"}
                : new String[] {"manajer.bekasi", "manajer.kenanga"}) {
            String sent = body == null ? "" : body.replace("{user}", user);
            Answer foreign =
                    rest.send(method, user, path.replace("{task}", inspection).replace("{case}", caseId), sent);
            Answer unknown =
                    rest.send(method, user, path.replace("{task}", "tidak-ada").replace("{case}", "tidak-ada"), sent);

            assertThat(foreign.status()).as(foreign.body()).isEqualTo(404);
            assertThat(unknown).as(path).isEqualTo(foreign);
        }
    }

    @Test
    void a_task_of_another_role_is_not_there_either() {
        Answer other = rest.get("petugas-loket.melati", "/task/" + inspection);

        assertThat(other.status()).isEqualTo(404);
        assertThat(other).isEqualTo(rest.get("petugas-loket.melati", "/task/tidak-ada"));
    }

    @Test
    void who_loses_a_race_for_a_task_is_told_so() {
        rest.post(MEDIATOR, "/task/" + inspection + "/claim", "{\"userId\":\"mediator.melati\"}");

        Answer late = rest.post("admin", "/task/" + inspection + "/claim", "{\"userId\":\"admin\"}");

        assertThat(late.status()).as(late.body()).isEqualTo(409);
        assertThat(late.json().path("message").asText())
                .isEqualTo("Sedang dikerjakan oleh Mediator Dinas Tenaga Kerja Kota Melati.");
    }

    @Test
    void a_task_that_is_finished_is_not_there_any_more() {
        desk.complete(MEDIATOR, task(), Map.of("hasil", "lengkap"));

        Answer late = rest.post(
                MEDIATOR,
                "/task/" + inspection + "/submit-form",
                "{\"variables\":{\"hasil\":{\"value\":\"lengkap\"}}}");

        assertThat(late.status()).as(late.body()).isEqualTo(404);
        assertThat(late.json().path("message").asText()).contains("sudah selesai");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET  | /task?firstResult=-5                                             |      | 400 | firstResult tidak boleh negatif",
                "GET  | /task?dueBefore=12026-01-01T00:00:00.000%2B0000                  |      | 400 | dari 1900 sampai 9999",
                "GET  | /history/process-instance?startedAfter=0206-01-01T00:00:00.000%2B0000 | | 400 | dari 1900 sampai 9999",
                "POST | /condition                                                       | {\"variables\":{\"a\":{\"value\":1}}} | 404 | tidak ada",
                "POST | /message                                                         | null | 400 | Isi permintaan kosong",
                "POST | /task/create                                                     | {    | 400 | Permintaan tidak dapat dibaca",
                "GET  | /tidak-ada                                                       |      | 404 | tidak ada",
                "PUT  | /task                                                            | {}   | 405 | tidak melayani"
            })
    void nonsense_is_the_asker_s_and_named_in_Indonesian(
            String method, String path, @Nullable String body, int status, String said) {
        Answer answer = rest.send(method, "admin", path, body == null ? "" : body);

        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.json().path("message").asText()).contains(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "documents/tidak-ada/strike | null",
                "letters/preview/keputusan | null",
                "events | null",
                "events | "
            })
    void no_resource_of_ours_takes_a_missing_body_for_one(String path, @Nullable String body) {
        HttpResponse<byte[]> answer = send(MEDIATOR, TASKLIST + "task/" + inspection + "/" + path, body);

        assertThat(answer.statusCode()).as(text(answer)).isEqualTo(400);
        assertThat(text(answer)).contains("Isi permintaan kosong");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-12-05  | 08.00-12.00, 11.00-14.00 | bertumpang tindih",
                "2206-12-05  | 08.00-12.00              | Di luar jangkauan kalender",
                "0206-12-05  | 08.00-12.00              | Di luar jangkauan kalender"
            })
    void the_calendar_says_why_it_does_not_take_a_day(String date, String hours, String said) {
        String change = """
                {"kind":"masuk","office":"melati","date":"%s","name":"Ganti hari","hours":"%s","decreeNumber":"SE 1",
                 "decreeDate":"2026-11-28"}""".formatted(date, hours);

        for (String path : new String[] {"calendar/preview", "calendar"}) {
            String body = path.equals("calendar") ? "{\"change\":" + change + ",\"version\":0}" : change;
            HttpResponse<byte[]> answer = send("manajer.melati", COCKPIT + path, body);

            assertThat(answer.statusCode()).as(text(answer)).isEqualTo(400);
            assertThat(text(answer)).contains(said);
        }
    }

    @Test
    void a_page_that_nobody_serves_speaks_Indonesian() {
        HttpResponse<byte[]> answer =
                WebVisitor.stranger(port).send("GET", "/tidak/ada", Map.of("Accept", "text/html"), new byte[0]);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(text(answer)).contains("lang=\"id\"", "Yang diminta tidak ada");
    }

    private Task task() {
        return desk.task(caseId, "Task_Periksa");
    }

    private HttpResponse<byte[]> send(String user, String path, @Nullable String body) {
        return WebVisitor.of(port, user)
                .send(
                        "POST",
                        path,
                        Map.of("Content-Type", "application/json", "Accept", "*/*"),
                        body == null ? new byte[0] : body.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
