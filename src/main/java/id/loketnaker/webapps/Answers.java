package id.loketnaker.webapps;

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
}
