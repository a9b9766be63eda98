package id.loketnaker.engine.answers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Requests that nobody means: the same for the same seed. */
final class Junk {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int DEEP = 2_000;

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "null",
            "tidak-ada",
            "\u0000",
            "😀 ñ ﷽",
            "%",
            "' or 1=1 --",
            "${1+1}",
            "<b>",
            "-1",
            "masuk",
            "libur-nasional",
            "melati",
            "08.00-12.00, 11.00-14.00",
            "a".repeat(300),
            "b".repeat(5_000));

    private static final List<String> DATES = List.of(
            "2026-03-16",
            "2026-02-30",
            "16/03/2026",
            "0206-11-27",
            "1899-12-31T00:00:00.000+0700",
            "12026-01-01T00:00:00.000+0000",
            "+999999999-12-31",
            "2026-03-16T09:00:00.000+0700",
            "-2026-01-01");

    private static final List<String> NUMBERS =
            List.of("-5", "0", "1", "2147483648", "9223372036854775808", "1e400", "NaN", "tiga", "");

    private final Random random;
    private final List<String> ids;
    private final CamundaOperations schemas;

    /** @param ids that exist, of several offices */
    Junk(long seed, List<String> ids, CamundaOperations schemas) {
        this.random = new Random(seed);
        this.ids = ids;
        this.schemas = schemas;
    }

    String path(Operation operation) {
        String path = operation.path();
        for (Operation.Parameter each : operation.parameters()) {
            if (each.inPath()) {
                path = path.replace("{" + each.name() + "}", place(each));
            }
        }
        String query = operation.parameters().stream()
                .filter(each -> !each.inPath() && random.nextInt(5) < 2)
                .map(each -> each.name() + "=" + encoded(value(each)))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** The name of the engine is mostly right: else nothing behind it is ever reached. */
    private String place(Operation.Parameter each) {
        if (each.name().toLowerCase().contains("engine") && random.nextInt(10) > 0) {
            return "default";
        }
        String text = random.nextInt(10) < 7 ? one(ids) : value(each);
        return text.isBlank() || text.contains("\u0000") ? "tidak-ada" : encoded(text);
    }

    private String value(Operation.Parameter each) {
        String name = each.name().toLowerCase();
        if (name.equals("sortorder")) {
            return random.nextBoolean() ? "asc" : "naik";
        }
        return switch (each.type()) {
            case "integer", "number" -> one(NUMBERS);
            case "boolean" -> random.nextBoolean() ? "true" : "mungkin";
            default -> text();
        };
    }

    private String text() {
        return switch (random.nextInt(5)) {
            case 0 -> one(ids);
            case 1 -> one(DATES);
            case 2 -> one(NUMBERS);
            default -> one(TEXTS);
        };
    }

    byte[] body(Operation operation) {
        if (operation.contentType() == null) {
            return new byte[0];
        }
        if (!operation.contentType().equals("application/json")) {
            return random.nextInt(4) == 0 ? new byte[0] : text().getBytes(StandardCharsets.UTF_8);
        }
        String json = switch (random.nextInt(12)) {
            case 0 -> "";
            case 1 -> "null";
            case 2 -> one(List.of("[]", "5", "\"x\"", "{", "[null]", "{\"a\":1,\"a\":2}", "\uFEFF{}"));
            case 3 -> "[".repeat(DEEP) + "]".repeat(DEEP);
            case 4 -> "{}";
            default -> node(operation.body(), 4).toString();
        };
        return json.getBytes(StandardCharsets.UTF_8);
    }

    private JsonNode node(@Nullable JsonNode described, int depth) {
        JsonNode schema = schemas.resolved(described);
        if (random.nextInt(12) == 0) {
            return JSON.nullNode();
        }
        if (random.nextInt(12) == 0) {
            return JSON.arrayNode().add("x");
        }
        if (schema.has("allOf")) {
            ObjectNode all = new ObjectMapper().createObjectNode();
            schema.path("allOf").forEach(part -> {
                if (node(part, depth) instanceof ObjectNode fields) {
                    all.setAll(fields);
                }
            });
            return all;
        }
        return switch (schema.path("type").asText("object")) {
            case "integer", "number" ->
                random.nextBoolean() ? JSON.numberNode(random.nextInt(10) - 5) : JSON.textNode(one(NUMBERS));
            case "boolean" ->
                random.nextInt(4) == 0 ? JSON.textNode("mungkin") : JSON.booleanNode(random.nextBoolean());
            case "string" ->
                JSON.textNode(
                        schema.has("enum") && random.nextBoolean()
                                ? schema.path("enum")
                                        .path(random.nextInt(schema.path("enum").size()))
                                        .asText()
                                : schema.path("format").asText().equals("date-time") ? one(DATES) : text());
            case "array" -> depth == 0 ? JSON.arrayNode() : JSON.arrayNode().add(node(schema.path("items"), depth - 1));
            default -> object(schema, depth);
        };
    }

    private JsonNode object(JsonNode schema, int depth) {
        ObjectNode object = JSON.objectNode();
        if (depth == 0) {
            return object;
        }
        schema.path("properties").properties().forEach(each -> {
            if (random.nextInt(3) > 0) {
                object.set(each.getKey(), node(each.getValue(), depth - 1));
            }
        });
        if (schema.path("additionalProperties").isObject()) {
            object.set("namaPemohon", node(schema.path("additionalProperties"), depth - 1));
        }
        return object;
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
