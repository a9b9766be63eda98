package id.loketnaker.engine.answers;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What may be asked of a server.
 *
 * @param path from the root of the server, with places such as {@code {id}}
 * @param body JSON schema of what is sent; nothing for bytes
 * @param contentType of what is sent; nothing when nothing is
 */
record Operation(
        String method,
        String path,
        List<Parameter> parameters,
        @Nullable JsonNode body,
        @Nullable String contentType) {

    /** @param type as OpenAPI calls it */
    record Parameter(String name, boolean inPath, String type) {}

    @Override
    public String toString() {
        return method + " " + path;
    }
}
