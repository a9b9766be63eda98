package id.loketnaker.engine.answers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that the engine's REST offers, as Camunda's own OpenAPI file lists it. */
final class CamundaOperations {

    private final JsonNode file;

    CamundaOperations() {
        try (InputStream content = CamundaOperations.class.getResourceAsStream("/openapi.json")) {
            file = new ObjectMapper().readTree(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param root where the engine's REST stands on the server */
    List<Operation> under(String root) {
        List<Operation> all = new ArrayList<>();
        file.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(method -> all.add(
                                operation(method.getKey().toUpperCase(), root + path.getKey(), method.getValue()))));
        return all;
    }

    private Operation operation(String method, String path, JsonNode described) {
        List<Operation.Parameter> parameters = new ArrayList<>();
        described
                .path("parameters")
                .forEach(each -> parameters.add(new Operation.Parameter(
                        each.path("name").asText(),
                        each.path("in").asText().equals("path"),
                        each.path("schema").path("type").asText("string"))));
        JsonNode content = described.path("requestBody").path("content");
        String type = content.isEmpty() ? null : content.fieldNames().next();
        return new Operation(
                method,
                path,
                parameters,
                type == null ? null : content.path(type).path("schema"),
                type);
    }

    /** What a reference in a schema leads to. */
    JsonNode resolved(@Nullable JsonNode schema) {
        if (schema == null || !schema.has("$ref")) {
            return schema == null ? file.path("nothing") : schema;
        }
        return resolved(file.at(schema.path("$ref").asText().substring(1)));
    }
}
