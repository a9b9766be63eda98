package id.loketnaker.perimeter;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.testing.EngineTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every answer, whoever gives it. */
@EngineTest
class SafeHeadersTest {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource({
        "/engine-rest/engine,                            default-src 'none'",
        "/engine-rest/task,                              default-src 'none'",
        "/engine-rest/tidak-ada,                         default-src 'none'",
        "/camunda/api/engine/engine/default/task,        ",
        "/camunda/app/welcome/default/,                  nonce-",
        "/camunda/app/tasklist/tidak-ada.js,             ",
        "/surat/TIDAK-ADA,                               style-src 'self'",
        "/,                                              default-src 'none'",
        "/tidak/ada,                                     default-src 'none'"
    })
    void says_what_may_be_done_with_it(String path, String policy) throws Exception {
        HttpResponse<String> answer = get(path);

        assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains(policy == null ? "" : policy)
                .contains("frame-ancestors 'none'");
        assertThat(answer.headers().firstValue("Referrer-Policy")).isPresent();
        assertThat(answer.headers().firstValue("Strict-Transport-Security"))
                .as("without TLS")
                .isEmpty();
    }

    @Test
    void behind_tls_the_browser_is_told_to_stay_there_and_keeps_cookies_for_it() throws Exception {
        HttpResponse<String> answer = get("/camunda/app/welcome/default/", "X-Forwarded-Proto", "https");

        assertThat(answer.headers().firstValue("Strict-Transport-Security")).contains("max-age=31536000");
        assertThat(answer.headers().allValues("Set-Cookie"))
                .hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy(cookie -> assertThat(cookie).containsOnlyOnce("Secure"));
        assertThat(get("/camunda/app/welcome/default/").headers().allValues("Set-Cookie"))
                .isNotEmpty()
                .noneMatch(cookie -> cookie.contains("Secure"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/camunda", "/camunda/app/", "/camunda/app/tasklist"})
    void nobody_is_sent_to_a_host_that_the_request_made_up(String path) throws IOException {
        for (String claimed :
                new String[] {"Host: jahat.example", "Host: localhost\r\nX-Forwarded-Host: jahat.example"}) {
            assertThat(raw("GET " + path + " HTTP/1.1", claimed))
                    .startsWith("HTTP/1.1 30")
                    .doesNotContain("jahat.example");
        }
    }

    private HttpResponse<String> get(String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }

    private String raw(String... lines) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(20_000);
            String request = String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
