package id.loketnaker.webapps.tasklist.papers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.loketnaker.testing.WebVisitor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.ContentDisposition;

/** The resources of documents, as the front end calls them, in the name of one visitor. */
final class Papers {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PLUGIN = "/camunda/api/tasklist/plugin/loketnaker/default/";
    private static final Map<String, String> AS_JSON =
            Map.of("Content-Type", "application/json", "Accept", "application/json");

    private final WebVisitor visitor;

    Papers(WebVisitor visitor) {
        this.visitor = visitor;
    }

    static String ofTask(String taskId) {
        return PLUGIN + "task/" + taskId + "/documents";
    }

    static String ofStart(String definitionId) {
        return PLUGIN + "intake/" + definitionId;
    }

    HttpResponse<byte[]> get(String path) {
        return visitor.get(path);
    }

    HttpResponse<byte[]> add(String path, String name, String requirement, byte[] content) {
        return visitor.send("POST", forRequirement(path, requirement), file(name), content);
    }

    HttpResponse<byte[]> addWithoutToken(String path, String name, byte[] content) {
        return visitor.sendWithoutToken("POST", forRequirement(path, ""), file(name), content);
    }

    HttpResponse<byte[]> post(String path, String json) {
        return visitor.send("POST", path, AS_JSON, json.getBytes(StandardCharsets.UTF_8));
    }

    HttpResponse<byte[]> delete(String path) {
        return visitor.send("DELETE", path, Map.of("Accept", "application/json"), new byte[0]);
    }

    /** A new dialog; answers its id. */
    String open(String definitionId) {
        return json(post(ofStart(definitionId), "{}")).get("id").asText();
    }

    /** Presses "Start", as Tasklist does, with the papers of a dialog. */
    HttpResponse<byte[]> start(String definitionId, String papers, String variables) {
        return visitor.send(
                "POST",
                "/camunda/api/engine/engine/default/process-definition/" + definitionId + "/submit-form",
                Map.of("Content-Type", "application/json", "Accept", "application/json", "X-LoketNaker-Intake", papers),
                ("{\"variables\":" + variables + "}").getBytes(StandardCharsets.UTF_8));
    }

    static JsonNode json(HttpResponse<byte[]> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String message(HttpResponse<byte[]> answer) {
        return json(answer).path("message").asText();
    }

    private static String forRequirement(String path, String requirement) {
        return path + "?requirement=" + URLEncoder.encode(requirement, StandardCharsets.UTF_8);
    }

    private static Map<String, String> file(String name) {
        return Map.of(
                "Content-Type",
                "application/octet-stream",
                "Accept",
                "application/json",
                "Content-Disposition",
                ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString());
    }
}
