package id.loketnaker.engine.access;

import id.loketnaker.testing.WebVisitor;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Asks resources about one case, in the name of people who are logged in to the web applications. */
final class Probe {

    /** Who did not log in. */
    static final String NOBODY = "";

    private static final Map<String, String> JSON = Map.of("Content-Type", "application/json", "Accept", "*/*");

    private final Map<String, WebVisitor> visitors = new HashMap<>();
    private final int port;
    private final CaseIds ids;

    Probe(int port, CaseIds ids) {
        this.port = port;
        this.ids = ids;
    }

    HttpResponse<byte[]> ask(String user, Mapping mapping) {
        WebVisitor visitor = visitor(user);
        String path =
                (mapping.ofEngine() ? "/camunda/api/engine/engine/default" : "/camunda/api") + ids.fill(mapping.path());
        return mapping.verb().equals("GET")
                ? visitor.get(path)
                : visitor.send(mapping.verb(), path, JSON, body(mapping).getBytes(StandardCharsets.UTF_8));
    }

    static String body(Mapping mapping) {
        return Set.of("POST", "PUT").contains(mapping.verb()) ? "{}" : "";
    }

    /** Whether the session is still theirs: then it was not lost that made an answer a refusal. */
    boolean isLoggedIn(String user) {
        return visitor(user).get("/camunda/api/admin/auth/user/default").statusCode() == 200;
    }

    static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private WebVisitor visitor(String user) {
        return visitors.computeIfAbsent(
                user, each -> each.equals(NOBODY) ? WebVisitor.stranger(port) : WebVisitor.of(port, each));
    }
}
