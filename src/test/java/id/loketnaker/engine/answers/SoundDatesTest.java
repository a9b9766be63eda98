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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A year that nobody means is refused wherever a date may stand, at both doors of the engine's REST. */
@EngineTest
class SoundDatesTest {

    @LocalServerPort
    int port;

    @Autowired
    Rest rest;

    @Autowired
    Desk desk;

    private String task = "";

    @BeforeEach
    void aCase() {
        desk.at("2026-08-03T09:00");
        task = desk.task(desk.start(), "Task_Periksa").getId();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POST | /task                     | {\"dueBefore\":\"{date}\"}                                   | dueBefore",
                "POST | /task                     | {\"orQueries\":[{\"followUpAfter\":\"{date}\"}]}             | followUpAfter",
                "POST | /task/count               | {\"createdOn\":\"{date}\"}                                   | createdOn",
                "POST | /task/create              | {\"name\":\"x\",\"due\":\"{date}\"}                          | due",
                "PUT  | /task/{task}              | {\"followUp\":\"{date}\"}                                    | followUp",
                "POST | /history/process-instance | {\"startedAfter\":\"{date}\"}                                | startedAfter",
                "POST | /job                      | {\"dueDates\":[{\"operator\":\"gt\",\"value\":\"{date}\"}]}  | tanggal",
                "PUT  | /task/{task}/variables/x  | {\"value\":\"{date}\",\"type\":\"Date\"}                     | tanggal"
            })
    void in_bodies_of_the_engine_s_own_too(String method, String path, String body, String field) {
        for (String date : new String[] {"12026-01-01T00:00:00.000+0000", "0206-11-27T00:00:00.000+0700"}) {
            String sent = body.replace("{date}", date);
            String asked = path.replace("{task}", task);
            Answer answer = rest.send(method, "admin", asked, sent);
            HttpResponse<byte[]> ofPages = WebVisitor.of(port, "admin")
                    .send(
                            method,
                            "/camunda/api/engine/engine/default" + asked,
                            Map.of("Content-Type", "application/json", "Accept", "*/*"),
                            sent.getBytes(StandardCharsets.UTF_8));

            assertThat(answer.status()).as(answer.body()).isEqualTo(400);
            assertThat(answer.json().path("message").asText())
                    .isEqualTo("Tahun pada " + field + " harus dari 1900 sampai 9999.");
            assertThat(ofPages.statusCode()).isEqualTo(400);
            assertThat(new String(ofPages.body(), StandardCharsets.UTF_8)).contains("harus dari 1900 sampai 9999");
        }
    }

    @Test
    void a_date_that_somebody_means_is_taken_and_given_as_the_engine_does() {
        String due = rest.get("admin", "/task/" + task).json().path("due").asText();

        assertThat(due).matches("2026-08-\\d\\dT\\d\\d:00:00\\.000[+]\\d{4}");
        assertThat(counted("dueDate", due)).isPositive();
        assertThat(counted("dueBefore", "1900-01-01T00:00:00.000+0000")).isZero();
        assertThat(counted("dueBefore", "9999-12-31T00:00:00.000+0000")).isPositive();
    }

    private int counted(String field, String date) {
        return rest.post("admin", "/task/count", "{\"%s\":\"%s\"}".formatted(field, date))
                .json()
                .path("count")
                .asInt(-1);
    }
}
