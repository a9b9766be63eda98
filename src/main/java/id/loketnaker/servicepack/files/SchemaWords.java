package id.loketnaker.servicepack.files;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.ValidationMessage;
import id.loketnaker.values.Nearest;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Turns a message of the schema validator into a sentence for a process owner; the remedy is the schema's own
 * description.
 */
final class SchemaWords {

    private static final Map<String, String> TYPES = Map.of(
            "string", "teks",
            "integer", "bilangan bulat",
            "number", "bilangan",
            "boolean", "true atau false",
            "array", "daftar",
            "object", "kelompok kunci",
            "null", "kosong");

    private static final Pattern INDEX = Pattern.compile("/([0-9]+)(?=/|$)");

    private final JsonNode schema;

    SchemaWords(JsonNode schema) {
        this.schema = schema;
    }

    /** Such as {@code unit[1].jam} for the first unit; {@code null} for the file as a whole. */
    @Nullable
    String place(ValidationMessage message) {
        String path = INDEX.matcher(message.getInstanceLocation().toString())
                .replaceAll(index -> "[" + (Integer.parseInt(index.group(1)) + 1) + "]")
                .replaceFirst("^/", "")
                .replace('/', '.');
        return path.isEmpty() ? null : path;
    }

    String problem(ValidationMessage message) {
        JsonNode value = message.getInstanceNode();
        return switch (message.getType()) {
            case "required" -> "\"%s\" belum ada".formatted(message.getProperty());
            case "additionalProperties" -> "kunci \"%s\" tidak dikenal".formatted(message.getProperty());
            case "type" -> "harus berupa %s, tetapi tertulis %s".formatted(types(keyword(message)), shown(value));
            case "enum", "const", "pattern", "format" -> "nilai %s tidak sah".formatted(shown(value));
            case "minLength", "minItems", "minProperties" -> "belum diisi";
            case "maxLength", "maxItems" -> "terlalu panjang";
            case "minimum", "maximum" -> "nilai %s di luar batas".formatted(shown(value));
            case "uniqueItems" -> "ada isi yang tertulis dua kali";
            default -> "tidak sesuai dengan skema (%s)".formatted(message.getType());
        };
    }

    /** @param meant the key that was misspelt, when one is missing */
    String remedy(ValidationMessage message, @Nullable String meant) {
        return meant == null ? remedy(message) : "Perbaiki ejaannya: \"%s\".".formatted(meant);
    }

    private String remedy(ValidationMessage message) {
        JsonNode owner = owner(message);
        return switch (message.getType()) {
            case "required" ->
                "Tambahkan \"%s\". %s"
                        .formatted(
                                message.getProperty(),
                                description(owner.path("properties").path(message.getProperty())));
            case "additionalProperties" ->
                "Hapus, atau perbaiki ejaannya; yang dikenal: %s.%s"
                        .formatted(known(owner), Nearest.meant(message.getProperty(), keys(owner)));
            case "enum" -> "Pilih salah satu: %s.".formatted(items(keyword(message)));
            default -> "Perbaiki. " + description(owner);
        };
    }

    /** The part of the schema that holds the broken keyword. */
    private JsonNode owner(ValidationMessage message) {
        JsonPointer pointer =
                JsonPointer.compile(message.getSchemaLocation().getFragment().toString());
        return schema.at(pointer.head());
    }

    private JsonNode keyword(ValidationMessage message) {
        return owner(message).path(message.getType());
    }

    private String description(JsonNode part) {
        if (part.has("description")) {
            return part.get("description").asText();
        }
        String reference = part.path("$ref").asText();
        return reference.startsWith("#/")
                ? description(schema.at(reference.substring(1)))
                : "Lihat contoh di processes/README.md.";
    }

    private static String types(JsonNode type) {
        return type.isArray()
                ? StreamSupport.stream(type.spliterator(), false)
                        .map(SchemaWords::types)
                        .collect(Collectors.joining(" atau "))
                : TYPES.getOrDefault(type.asText(), type.asText());
    }

    private static String known(JsonNode owner) {
        return String.join(", ", keys(owner));
    }

    private static List<String> keys(JsonNode owner) {
        return owner.path("properties").properties().stream()
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String items(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.joining(", "));
    }

    private static String shown(@Nullable JsonNode value) {
        if (value == null || value.isNull()) {
            return "kosong";
        }
        if (value.isContainerNode()) {
            return value.isArray() ? "daftar" : "kelompok kunci";
        }
        String text = value.asText();
        return "\"" + (text.length() > 60 ? text.substring(0, 60) + "…" : text) + "\"";
    }
}
