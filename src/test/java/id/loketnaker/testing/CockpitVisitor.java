package id.loketnaker.testing;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A demo user who is logged in and calls Cockpit's resources by hand, without a browser; some may not even enter
 * Cockpit.
 */
public final class CockpitVisitor {

    private static final String RESOURCES = "/camunda/api/cockpit/plugin/loketnaker-cockpit/default/";

    private final WebVisitor visitor;

    private CockpitVisitor(WebVisitor visitor) {
        this.visitor = visitor;
    }

    /** Nobody yet. */
    public static CockpitVisitor stranger(int port) {
        return new CockpitVisitor(WebVisitor.stranger(port));
    }

    /**
     * @throws IllegalStateException when the log-in is refused
     */
    public static CockpitVisitor of(int port, String user) {
        return new CockpitVisitor(WebVisitor.of(port, user));
    }

    /**
     * Asks one of our resources.
     *
     * @param path such as {@code sla?kantor=bekasi}
     */
    public HttpResponse<byte[]> get(String path) {
        return visitor.get(RESOURCES + path);
    }

    /** Sends an empty order to one of our resources. */
    public HttpResponse<byte[]> post(String path) {
        return post(path, "{}");
    }

    /** Sends JSON to one of our resources, such as what is looked for. */
    public HttpResponse<byte[]> post(String path, String json) {
        return visitor.send(
                "POST",
                RESOURCES + path,
                Map.of("Content-Type", "application/json", "Accept", "*/*"),
                json.getBytes(StandardCharsets.UTF_8));
    }
}
