package id.loketnaker.engine.answers;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.testing.EngineTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is refused by the server before any application sees it is answered as everything else is. */
@EngineTest
class MalformedRequestsTest {

    @LocalServerPort
    int port;

    static Stream<Arguments> malformed() {
        return Stream.of(
                Arguments.of("an escape that is none", 400, request("GET /camunda/%zz HTTP/1.1")),
                Arguments.of("an escape that ends too soon", 400, request("GET /engine-rest/task/%4 HTTP/1.1")),
                Arguments.of("a zero byte", 400, request("GET /camunda/%00 HTTP/1.1")),
                Arguments.of("no UTF-8", 400, request("GET /camunda/%ff%fe HTTP/1.1")),
                Arguments.of("a hidden slash", 400, request("GET /camunda/app%2f..%2fapi HTTP/1.1")),
                Arguments.of("a backslash", 400, request("GET /camunda%5capp HTTP/1.1")),
                Arguments.of("out of the root", 400, request("GET /../../etc/passwd HTTP/1.1")),
                Arguments.of("signs that are illegal", 400, request("GET /camunda/{a}|<b> HTTP/1.1")),
                Arguments.of("a raw byte", 400, request("GET /camunda/\u00e9 HTTP/1.1")),
                Arguments.of("no path", 400, request("GET camunda HTTP/1.1")),
                Arguments.of("a method that is none", 400, request("G(T / HTTP/1.1")),
                Arguments.of("a version that nobody speaks", 505, request("GET / HTTP/9.9")),
                Arguments.of("no version", 400, request("GET / HTML/1.1")),
                Arguments.of("no host", 400, "GET / HTTP/1.1\r\nConnection: close\r\n\r\n"),
                Arguments.of("two hosts", 400, request("GET / HTTP/1.1", "Host: jahat.example")),
                Arguments.of(
                        "a host that is none", 400, "GET / HTTP/1.1\r\nHost: a b@c:x\r\nConnection: close\r\n\r\n"),
                Arguments.of("a header without a name", 400, request("GET / HTTP/1.1", ": x")),
                Arguments.of("a header with a zero byte", 400, request("GET / HTTP/1.1", "X-Satu: a\u0000b")),
                Arguments.of(
                        "a header that is too long", 400, request("GET / HTTP/1.1", "X-Satu: " + "a".repeat(9_000))),
                Arguments.of("an address that is too long", 400, request("GET /" + "a".repeat(9_000) + " HTTP/1.1")),
                Arguments.of(
                        "a length that is none", 400, request("POST /engine-rest/task HTTP/1.1", "Content-Length: x")),
                Arguments.of(
                        "two lengths",
                        400,
                        request("POST /engine-rest/task HTTP/1.1", "Content-Length: 1\r\nContent-Length: 2")),
                Arguments.of(
                        "a coding that nobody knows",
                        501,
                        request("POST /engine-rest/task HTTP/1.1", "Transfer-Encoding: sandi")),
                Arguments.of("something that is no HTTP", 400, "\u0016\u0003\u0001\u0002 halo\r\n\r\n"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("malformed")
    void is_answered_in_Indonesian_with_the_strictest_headers_and_nothing_of_the_server(
            String what, int status, String request) {
        String answer = new RawRequest(port).answerTo(request);

        assertThat(answer)
                .startsWith("HTTP/1.1 " + status + " ")
                .contains(
                        "X-Content-Type-Options: nosniff",
                        "Content-Security-Policy: default-src 'none'",
                        "Referrer-Policy: no-referrer",
                        "Content-Type: application/json;charset=UTF-8",
                        "\"message\":\"")
                .containsPattern("\"message\":\"[^\"]*(Alamat|Permintaan|Jawaban)")
                .doesNotContainIgnoringCase("tomcat")
                .doesNotContain("HTTP Status", "Bad Request", "<html");
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void a_browser_gets_a_page(String address) {
        String answer = new RawRequest(port).answerTo(request("GET " + address + " HTTP/1.1", "Accept: text/html,*/*"));

        assertThat(answer)
                .startsWith("HTTP/1.1 400 ")
                .contains(
                        "Content-Type: text/html;charset=UTF-8",
                        "X-Content-Type-Options: nosniff",
                        "Content-Security-Policy: default-src 'none'",
                        "lang=\"id\"",
                        "Ke halaman awal")
                .doesNotContainIgnoringCase("tomcat");
    }

    static Stream<String> addresses() {
        return Stream.of("/camunda/%zz", "/camunda/%00", "/camunda/app/%ff", "/engine-rest/%2e%2e%2f%2e%2e");
    }

    private static String request(String line, String... headers) {
        return line + "\r\nHost: localhost\r\nConnection: close\r\n" + String.join("\r\n", headers)
                + (headers.length == 0 ? "" : "\r\n") + "\r\n";
    }
}
