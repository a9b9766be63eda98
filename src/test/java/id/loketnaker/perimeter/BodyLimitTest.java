package id.loketnaker.perimeter;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.testing.EngineTest;
import id.loketnaker.testing.WebVisitor;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * What is too long, or not theirs to send, is refused before it is read. On a bare socket, which sends no more than it
 * says.
 */
@EngineTest
class BodyLimitTest {

    private static final int PATIENCE = 20_000; // milliseconds: a server that waits for the body never answers
    private static final byte[] PIECE = " ".repeat(65_536).getBytes(StandardCharsets.US_ASCII);

    private static final Pattern LENGTH = Pattern.compile("(?i)content-length: (\\d+)");

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource({
        "mediator.melati,       /engine-rest/deployment/create, 403, tidak dibuka untuk peran Anda",
        "manajer.melati,        /engine-rest/deployment/create, 403, tidak dibuka untuk peran Anda",
        "pemilik-proses.melati, /engine-rest/deployment/create, 413, paling besar 12 MB",
        "admin,                 /engine-rest/engine/default/deployment/create, 413, paling besar 12 MB",
        "siapa.saja,            /engine-rest/deployment/create, 401, ''"
    })
    void three_hundred_megabytes_are_refused_without_a_byte_of_them_being_read(
            String user, String path, int status, String reason) throws IOException {
        String answer = answerTo(head(user, path, "multipart/form-data; boundary=x", "Content-Length: 300000000"));

        assertThat(answer).startsWith("HTTP/1.1 " + status + " ").contains(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/engine-rest/task", "/engine-rest/task/count", "/engine-rest/filter/create"})
    void a_body_that_does_not_say_how_long_it_is_ends_where_it_becomes_too_long(String path) throws IOException {
        String answer = answerTo(head("mediator.melati", path, "application/json", "Transfer-Encoding: chunked"), 17);

        assertThat(answer).startsWith("HTTP/1.1 413 ").contains("PayloadTooLarge", "paling besar 1 MB");
    }

    @Test
    void the_web_applications_read_no_more_than_a_person_types() {
        HttpResponse<byte[]> answer = WebVisitor.of(port, "manajer.melati")
                .send(
                        "POST",
                        "/camunda/api/engine/engine/default/task",
                        Map.of("Content-Type", "application/json"),
                        new byte[1_048_577]);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains("Isian terlalu besar");
    }

    @Test
    void an_official_sends_no_pack_through_the_web_applications_either() {
        HttpResponse<byte[]> answer = WebVisitor.of(port, "mediator.melati")
                .send(
                        "POST",
                        "/camunda/api/engine/engine/default/deployment/create",
                        Map.of("Content-Type", "multipart/form-data; boundary=x"),
                        new byte[1_048_577]);

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void what_is_short_enough_is_read_as_before() throws IOException {
        String body = "{\"sorting\":[]}" + " ".repeat(1_000_000);
        String answer = answerTo(
                head("mediator.melati", "/engine-rest/task", "application/json", "Content-Length: " + body.length())
                        + body);

        assertThat(answer).startsWith("HTTP/1.1 200 ");
    }

    private static String head(String user, String path, String type, String length) {
        String credentials = Base64.getEncoder().encodeToString((user + ":demo").getBytes(StandardCharsets.UTF_8));
        return String.join(
                "\r\n",
                "POST " + path + " HTTP/1.1",
                "Host: localhost",
                "Connection: close",
                "Authorization: Basic " + credentials,
                "Accept: application/json",
                "Content-Type: " + type,
                length,
                "",
                "");
    }

    private String answerTo(String request) throws IOException {
        return answerTo(request, 0);
    }

    /** Sends so many pieces as chunks, and never says that it has ended. */
    private String answerTo(String request, int pieces) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(PATIENCE);
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.UTF_8));
            for (int piece = 0; piece < pieces; piece++) {
                out.write((Integer.toHexString(PIECE.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
                out.write(PIECE);
                out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
            }
            out.flush();
            return answer(new DataInputStream(socket.getInputStream()));
        }
    }

    /** Up to its end and no further: the server goes on waiting for the body that was promised to it. */
    private static String answer(DataInputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (!head.toString().endsWith("\r\n\r\n")) {
            head.append((char) in.readUnsignedByte());
        }
        Matcher length = LENGTH.matcher(head);
        byte[] body = in.readNBytes(length.find() ? Integer.parseInt(length.group(1)) : 0);
        return head + new String(body, StandardCharsets.UTF_8);
    }
}
