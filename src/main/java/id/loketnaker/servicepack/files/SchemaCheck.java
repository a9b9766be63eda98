package id.loketnaker.servicepack.files;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import id.loketnaker.values.Nearest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks a YAML file against the schema that editors use too, and says in Indonesian what does not fit. */
public final class SchemaCheck {

    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    private final JsonSchema schema;
    private final SchemaWords words;

    private SchemaCheck(JsonNode source) {
        SchemaValidatorsConfig config =
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        this.schema = SCHEMAS.getSchema(source, config);
        this.words = new SchemaWords(source);
    }

    /** @param name such as {@code layanan} */
    public static SchemaCheck named(String name) {
        try (InputStream source = SchemaCheck.class.getResourceAsStream("/schema/" + name + ".schema.json")) {
            return new SchemaCheck(TextFiles.JSON.readTree(source));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean passes(JsonNode document, Findings.InFile findings) {
        Set<ValidationMessage> messages = schema.validate(document);
        Map<ValidationMessage, String> misspelt = misspelt(messages);
        messages.stream()
                .filter(message -> !isOfAMisspeltKey(message, misspelt))
                .forEach(message -> findings.add(
                        words.place(message), words.problem(message), words.remedy(message, misspelt.get(message))));
        return messages.isEmpty();
    }

    /** Unknown keys, and the missing one that each was meant for. */
    private static Map<ValidationMessage, String> misspelt(Set<ValidationMessage> messages) {
        Map<ValidationMessage, String> misspelt = new HashMap<>();
        messages.stream()
                .filter(message -> message.getType().equals("additionalProperties"))
                .forEach(unknown -> Nearest.to(unknown.getProperty(), missingBeside(unknown, messages))
                        .ifPresent(meant -> misspelt.put(unknown, meant)));
        return misspelt;
    }

    private static List<String> missingBeside(ValidationMessage unknown, Set<ValidationMessage> messages) {
        return messages.stream()
                .filter(message -> message.getType().equals("required") && isAtTheSamePlace(message, unknown))
                .map(ValidationMessage::getProperty)
                .toList();
    }

    private static boolean isOfAMisspeltKey(ValidationMessage message, Map<ValidationMessage, String> misspelt) {
        return message.getType().equals("required")
                && misspelt.entrySet().stream()
                        .anyMatch(each -> isAtTheSamePlace(each.getKey(), message)
                                && each.getValue().equals(message.getProperty()));
    }

    private static boolean isAtTheSamePlace(ValidationMessage one, ValidationMessage other) {
        return one.getInstanceLocation().equals(other.getInstanceLocation());
    }
}
