package id.loketnaker.servicepack.archetype;

import com.fasterxml.jackson.databind.JsonNode;
import id.loketnaker.servicepack.files.Findings;
import id.loketnaker.servicepack.files.SchemaCheck;
import id.loketnaker.servicepack.files.TextFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The page of answers.
 *
 * @param text as it was written, for what goes into {@code layanan.yaml} word by word
 */
record Page(JsonNode yaml, String text) {

    private static final SchemaCheck SCHEMA = SchemaCheck.named("halaman");

    /** {@code null} when it cannot be read or does not fit its schema; the findings have been made. */
    static @Nullable Page read(byte[] bytes, Findings.InFile findings) {
        JsonNode yaml = TextFiles.yaml(bytes, findings);
        String text = TextFiles.text(bytes, findings);
        return yaml == null || text == null || !SCHEMA.passes(yaml, findings) ? null : new Page(yaml, text);
    }

    /** A key of the page with all that stands below it; nothing when the page has no such key. */
    String block(String key) {
        List<String> block = new ArrayList<>();
        boolean within = false;
        for (String line : text.split("\\R")) {
            if (!line.isEmpty() && Character.isLetter(line.charAt(0))) {
                within = line.startsWith(key + ":");
            }
            if (within && !line.startsWith("#")) {
                block.add(line.stripTrailing());
            }
        }
        return String.join("\n", block).strip();
    }

    /** Such as {@code produk.nama}; nothing when the page does not say it. */
    String value(String path) {
        return yaml.at("/" + path.replace('.', '/')).asText();
    }

    List<JsonNode> list(String path) {
        return StreamSupport.stream(yaml.at("/" + path.replace('.', '/')).spliterator(), false)
                .toList();
    }
}
