package id.loketnaker.servicepack.files;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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
        messages.forEach(message -> findings.add(words.place(message), words.problem(message), words.remedy(message)));
        return messages.isEmpty();
    }
}
