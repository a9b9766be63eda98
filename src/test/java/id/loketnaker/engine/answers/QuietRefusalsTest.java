package id.loketnaker.engine.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import id.loketnaker.testing.Desk;
import id.loketnaker.testing.EngineTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.tomcat.util.threads.ThreadPoolExecutor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.embedded.tomcat.TomcatWebServer;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;

/** The log is for whoever runs the machine: what a caller did wrong is one line at most, and never a stack. */
@EngineTest
class QuietRefusalsTest {

    private static final String PIECE = "10000\r\n" + " ".repeat(65_536) + "\r\n";
    private static final String TOO_LONG = PIECE.repeat(17) + "0\r\n\r\n";

    @LocalServerPort
    int port;

    @Autowired
    Desk desk;

    @Autowired
    ServletWebServerApplicationContext server;

    private final Heard heard = new Heard();

    @BeforeEach
    void listen() {
        desk.at("2026-08-03T09:00");
        new RawRequest(port)
                .answerTo(request("GET", "/engine-rest/task/count", "", "")); // the log-in has a line of its own
        new RawRequest(port).answerTo(request("GET", "/surat/tidak-ada", "", "")); // and so has Spring's first request
        heard.start();
        root().addAppender(heard);
    }

    @AfterEach
    void listenNoMore() {
        root().detachAppender(heard);
    }

    static Stream<Arguments> refused() {
        String rest = "/engine-rest";
        return Stream.of(
                Arguments.of("too long", 413, post(rest + "/task", "Transfer-Encoding: chunked", TOO_LONG)),
                Arguments.of(
                        "too long, and no JSON",
                        413,
                        post(rest + "/filter/create", "Transfer-Encoding: chunked", TOO_LONG)),
                Arguments.of(
                        "says that it is too long", 413, post(rest + "/task/count", "Content-Length: 3000000", "")),
                Arguments.of("may not send it", 403, post(rest + "/deployment/create", "Content-Length: 3000", "")),
                Arguments.of("ends before it said", 400, post(rest + "/task", "Content-Length: 300", "{\"a\"")),
                Arguments.of(
                        "chunks that are none",
                        400,
                        post(rest + "/task", "Transfer-Encoding: chunked", "zz\r\n{}\r\n0\r\n\r\n")),
                Arguments.of("no JSON", 400, post(rest + "/task", "Content-Length: 1", "{")),
                Arguments.of(
                        "a wrong password",
                        401,
                        "GET " + rest
                                + "/task HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Basic "
                                + Base64.getEncoder().encodeToString("siapa:salah".getBytes(StandardCharsets.US_ASCII))
                                + "\r\n\r\n"),
                Arguments.of("a bad escape", 400, request("GET", "/camunda/%zz", "", "")),
                Arguments.of("a header that is too long", 400, request("GET", "/", "X: " + "a".repeat(9_000), "")),
                Arguments.of("an address that nobody serves", 404, request("GET", "/tidak/ada", "", "")),
                Arguments.of("a resource that nobody serves", 404, request("GET", rest + "/tidak-ada", "", "")),
                Arguments.of("a task that is not there", 404, request("GET", rest + "/task/tidak-ada", "", "")),
                Arguments.of(
                        "an instance that is not theirs to ask for",
                        403,
                        request("GET", rest + "/process-instance/tidak-ada", "", "")),
                Arguments.of(
                        "a method that is not served", 405, request("PUT", rest + "/task", "Content-Length: 2", "{}")),
                Arguments.of(
                        "a query that cannot be read",
                        400,
                        request("GET", rest + "/task?sortBy=%zz&sortOrder=asc", "", "")),
                Arguments.of(
                        "a cookie that is none",
                        200,
                        request("GET", rest + "/task/count", "Cookie: a=\"b; c d=e", "")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void what_the_caller_did_wrong_is_one_line_at_most(String what, int status, String request) {
        String answer = new RawRequest(port).answerTo(request);

        assertThat(answer).startsWith("HTTP/1.1 " + status + " ");
        heard.assertQuiet();
    }

    @Test
    void a_form_that_ends_before_it_said_is_one_line_at_most_too() {
        String head = new RawRequest(port).answerTo(request("GET", "/camunda/app/welcome/default/", "", ""));
        String token = cookie(head, "XSRF-TOKEN");
        String answer = new RawRequest(port)
                .answerTo(request(
                        "POST",
                        "/camunda/api/admin/auth/user/default/login/welcome",
                        "Cookie: XSRF-TOKEN=" + token + "; SESSION=" + cookie(head, "SESSION")
                                + "\r\nX-XSRF-TOKEN: " + token
                                + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 300",
                        "username=a"));

        assertThat(answer).startsWith("HTTP/1.1 400 ").contains("terputus");
        heard.assertQuiet();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/camunda/lib/deps.js", "/engine-rest/process-definition"})
    void who_hangs_up_in_the_middle_of_the_answer_is_no_error_either(String path) {
        String much = request("GET", path, "", "").replace("Connection: close\r\n", "");

        for (int time = 0; time < 10; time++) {
            new RawRequest(port).withoutHearing(much.repeat(90));
        }
        await().atMost(Duration.ofMinutes(1)).until(() -> busyThreads() == 0);

        heard.assertQuiet();
    }

    private int busyThreads() {
        return ((ThreadPoolExecutor) ((TomcatWebServer) server.getWebServer())
                        .getTomcat()
                        .getConnector()
                        .getProtocolHandler()
                        .getExecutor())
                .getActiveCount();
    }

    private static String cookie(String answer, String name) {
        return Pattern.compile("Set-Cookie: " + name + "=([^;]+)")
                .matcher(answer)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    private static String post(String path, String length, String body) {
        return request("POST", path, "Content-Type: application/json\r\n" + length, body);
    }

    private static String request(String method, String path, String headers, String body) {
        return method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Basic "
                + Base64.getEncoder().encodeToString("mediator.melati:demo".getBytes(StandardCharsets.US_ASCII))
                + "\r\n" + headers + (headers.isEmpty() ? "" : "\r\n") + "\r\n" + body;
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }

    /** What the threads say that answer requests. */
    private static final class Heard extends AppenderBase<ILoggingEvent> {

        private final List<ILoggingEvent> events = new CopyOnWriteArrayList<>();

        @Override
        protected void append(ILoggingEvent event) {
            if (event.getThreadName().startsWith("http-nio-")
                    && event.getLevel().isGreaterOrEqual(Level.INFO)) {
                events.add(event);
            }
        }

        void assertQuiet() {
            assertThat(events.stream()
                            .map(event ->
                                    event.getLevel() + " " + event.getLoggerName() + ": " + event.getFormattedMessage())
                            .toList())
                    .hasSizeLessThan(2);
            assertThat(events)
                    .allSatisfy(event -> assertThat(event.getThrowableProxy())
                            .as(event.getFormattedMessage())
                            .isNull());
        }
    }
}
