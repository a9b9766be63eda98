package id.loketnaker.perimeter;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.testing.EngineTest;
import id.loketnaker.testing.WebVisitor;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** However an address is spelled, it leads nobody past the log-in. */
@EngineTest
class PlainAddressesTest {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda;123456/api/engine/default/user",
                "/camunda/api;12345678/engine/default/user",
                "////////camunda/api/engine/default/user",
                "/%63%61%6d%75nda/api/engine/default/user",
                "/././././camunda/api/engine/default/user",
                "/camunda/lib/../api/engine/engine/default/user",
                "/camunda/api/engine/engine/default/user;x=/static/",
                "/engine-rest;jsessionid=1/user"
            })
    void one_that_is_spelled_otherwise_is_refused(String path) {
        HttpResponse<byte[]> answer = WebVisitor.stranger(port).get(path);

        assertThat(answer.statusCode()).as(path).isEqualTo(400);
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains("tidak ditulis sebagaimana mestinya");
    }

    @Test
    void a_plain_one_asks_for_the_log_in() {
        assertThat(WebVisitor.stranger(port)
                        .get("/camunda/api/engine/engine/default/user")
                        .statusCode())
                .isEqualTo(401);
    }
}
