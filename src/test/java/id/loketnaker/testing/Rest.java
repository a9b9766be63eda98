package id.loketnaker.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/** {@code /engine-rest} over HTTP, as a user with the password of the demonstration. */
public final class Rest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String BOUNDARY = "----batas-formulir-modeler";

    private static final Pattern WORD = Pattern.compile("kembali-[0-9a-f]{4}");

    /** What was answered. */
    public record Answer(int status, String body) {

        public JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (IOException e) {
                throw new UncheckedIOException(body, e);
            }
        }
    }

    private final HttpClient http = HttpClient.newHttpClient();
    private final Environment environment;

    public Rest(Environment environment) {
        this.environment = environment;
    }

    public Answer get(@Nullable String user, String path) {
        return send(request(user, "demo", path).GET());
    }

    public Answer post(@Nullable String user, String path, String json) {
        return send("POST", user, path, json);
    }

    public Answer send(String method, @Nullable String user, String path, String json) {
        return send(request(user, "demo", path)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(json)));
    }

    /** With a password of one's own choosing. */
    public Answer getWithPassword(String user, String password, String path) {
        return send(request(user, password, path).GET());
    }

    /** The request that Camunda Modeler sends for one file, or for several when others are included. */
    public Answer deploy(@Nullable String user, @Nullable String office, String name, Map<String, byte[]> files) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        part(body, "deployment-name", null, name.getBytes(StandardCharsets.UTF_8));
        part(body, "deployment-source", null, "Camunda Modeler".getBytes(StandardCharsets.UTF_8));
        part(body, "deploy-changed-only", null, "true".getBytes(StandardCharsets.UTF_8));
        if (office != null) {
            part(body, "tenant-id", null, office.getBytes(StandardCharsets.UTF_8));
        }
        files.forEach((file, bytes) -> part(body, file, file, bytes));
        return sendParts(user, "/deployment/create", body);
    }

    /** The fields of a form, as a page sends them that uploads files. */
    public Answer postForm(String user, String path, Map<String, String> fields) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        fields.forEach((name, value) -> part(body, name, null, value.getBytes(StandardCharsets.UTF_8)));
        return sendParts(user, path, body);
    }

    private Answer sendParts(@Nullable String user, String path, ByteArrayOutputStream body) {
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(request(user, "demo", path)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    /** The same, by an owner who means it when asked whether newer changes are to be taken back. */
    public Answer deployKnowing(String user, String office, String name, Map<String, byte[]> files) {
        Answer answer = deploy(user, office, name, files);
        return wordOf(answer)
                .map(word -> deploy(user, office, name + " " + word, files))
                .orElse(answer);
    }

    /** What a refusal asks to be written into the name of the deployment. */
    public static Optional<String> wordOf(Answer refusal) {
        Matcher word = WORD.matcher(refusal.body());
        return refusal.status() == 400 && word.find() ? Optional.of(word.group()) : Optional.empty();
    }

    private static void part(ByteArrayOutputStream body, String field, @Nullable String file, byte[] content) {
        String head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + field + "\""
                + (file == null ? "" : "; filename=\"" + file + "\"\r\nContent-Type: application/octet-stream")
                + "\r\n\r\n";
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private HttpRequest.Builder request(@Nullable String user, String password, String path) {
        URI uri = URI.create(
                "http://localhost:" + environment.getRequiredProperty("local.server.port") + "/engine-rest" + path);
        HttpRequest.Builder request = HttpRequest.newBuilder(uri).header("Accept", "application/json");
        if (user != null) {
            String credentials =
                    Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
            request.header("Authorization", "Basic " + credentials);
        }
        return request;
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
