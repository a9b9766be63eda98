package id.loketnaker.values;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What YAML holds as a tree that the schemas can check, and back as plain values. */
public final class ValueTree {

    private static final JsonNodeFactory NODES = JsonNodeFactory.withExactBigDecimals(true);

    private final Set<Object> ancestors = Collections.newSetFromMap(new IdentityHashMap<>());

    private ValueTree() {}

    /** @throws IllegalArgumentException for a value that contains itself or has a type of its own */
    static JsonNode of(@Nullable Object value) {
        return new ValueTree().node(value);
    }

    private JsonNode node(@Nullable Object value) {
        if (value instanceof Map || value instanceof List) {
            return container(value);
        }
        if (value == null) {
            return NODES.nullNode();
        } else if (value instanceof String text) {
            return NODES.textNode(text);
        } else if (value instanceof Boolean truth) {
            return NODES.booleanNode(truth);
        } else if (value instanceof Integer number) {
            return NODES.numberNode(number);
        } else if (value instanceof Long number) {
            return NODES.numberNode(number);
        } else if (value instanceof BigInteger number) {
            return NODES.numberNode(number);
        } else if (value instanceof BigDecimal number) {
            return DecimalNode.valueOf(number);
        }
        throw new IllegalArgumentException(
                "jenis nilai yang tidak dikenal: " + value.getClass().getSimpleName());
    }

    private JsonNode container(Object value) {
        if (!ancestors.add(value)) {
            throw new IllegalArgumentException("aliases: nilai yang memuat dirinya sendiri");
        }
        try {
            return value instanceof Map<?, ?> map ? object(map) : array((List<?>) value);
        } finally {
            ancestors.remove(value);
        }
    }

    private JsonNode object(Map<?, ?> map) {
        ObjectNode object = NODES.objectNode();
        map.forEach((key, value) -> object.set(String.valueOf(key), node(value)));
        return object;
    }

    private JsonNode array(List<?> list) {
        ArrayNode array = NODES.arrayNode();
        list.forEach(value -> array.add(node(value)));
        return array;
    }

    /** Plain Java values: texts, truth values, numbers, lists, maps in their order. Nulls are left out of maps. */
    public static Object plain(JsonNode node) {
        if (node.isObject()) {
            return plainMap(node);
        } else if (node.isArray()) {
            List<Object> list = new ArrayList<>();
            node.forEach(item -> list.add(plain(item)));
            return List.copyOf(list);
        } else if (node.isBoolean()) {
            return node.booleanValue();
        } else if (node.isNumber()) {
            return node.numberValue();
        }
        return node.asText();
    }

    public static Map<String, Object> plainMap(JsonNode object) {
        Map<String, Object> map = new LinkedHashMap<>();
        object.properties().forEach(entry -> {
            if (!entry.getValue().isNull()) {
                map.put(entry.getKey(), plain(entry.getValue()));
            }
        });
        return Collections.unmodifiableMap(map);
    }
}
