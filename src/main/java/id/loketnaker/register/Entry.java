package id.loketnaker.register;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import id.loketnaker.values.Json;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened in a case.
 *
 * @param actor user id, or null when the clock or the engine did it
 * @param details by the kind: values as JSON, or a sentence such as the ground; see {@link #values} and
 *     {@link #sentence}
 */
public record Entry(
        Instant at,
        EntryKind kind,
        String elementId,
        @Nullable String elementName,
        @Nullable String actor,
        @Nullable String details) {

    /** What was filled in or answered, by the keys of the form; an empty object where the kind tells none. */
    public JsonNode values() {
        return details != null && kind.tellsValues()
                ? Json.tree(details).filter(JsonNode::isObject).orElseThrow(this::unreadable)
                : JsonNodeFactory.instance.objectNode();
    }

    /** What the kind says in words; empty where it tells values. */
    public Optional<String> sentence() {
        return kind.tellsValues() ? Optional.empty() : Optional.ofNullable(details);
    }

    private IllegalStateException unreadable() {
        return new IllegalStateException("Catatan %s pada %s bukan JSON".formatted(kind, at));
    }
}
