package id.loketnaker.webapps;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;

/**
 * What a plugin's resource answers. What it throws is answered in one place for all resources, in the engine's room of
 * answers.
 */
public final class Answers {

    private Answers() {}

    public static Response of(Supplier<Response.ResponseBuilder> action) {
        return action.get().build();
    }

    /**
     * A file to save.
     *
     * @param content bytes, or what writes them
     * @param name plain letters, digits, dots and hyphens
     */
    public static Response.ResponseBuilder attached(Object content, String type, String name) {
        return Response.ok(content, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
    }
}
