package id.loketnaker.values;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;

/** JSON of plain values: texts, numbers, truth values, lists and maps. */
public final class Json {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final ObjectMapper ORDERED = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private Json() {}

    /** @throws IllegalArgumentException for what is no plain value */
    public static String write(Object value) {
        return write(MAPPER, value);
    }

    /** The same whatever order its keys were written in, to compare. */
    public static String ordered(String json) {
        return write(ORDERED, read(json, new TypeReference<>() {}));
    }

    /**
     * @throws IllegalStateException when the text is no JSON of that shape: only for what the application wrote itself
     */
    public static <T> T read(String json, TypeReference<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What somebody else wrote; empty when it is no JSON. */
    public static Optional<JsonNode> tree(String json) {
        try {
            return Optional.of(MAPPER.readTree(json));
        } catch (JsonProcessingException notJson) {
            return Optional.empty();
        }
    }

    /** As {@link #tree}, as plain Java values; empty also for {@code null}. */
    public static Optional<Object> plain(String json) {
        return tree(json).map(node -> MAPPER.convertValue(node, Object.class));
    }

    private static String write(ObjectMapper mapper, Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
