package id.loketnaker.servicepack.files;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.loketnaker.values.UnreadableYamlException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Bytes to a tree of values, or a finding that says where the text breaks off. */
public final class TextFiles {

    private static final int DEEPEST = 50;

    public static final JsonMapper JSON = JsonMapper.builder(com.fasterxml.jackson.core.JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** Each pack of an office carries {@code instansi.yaml} along, and is asked for it more than once. */
    private static final KnownTexts KNOWN = new KnownTexts();

    private TextFiles() {}

    /** {@code null} when it is no YAML; the finding has been made. */
    public static @Nullable JsonNode yaml(byte[] bytes, Findings.InFile findings) {
        String text = text(bytes, findings);
        if (text == null) {
            return null;
        }
        try {
            return KNOWN.yaml(text).deepCopy();
        } catch (UnreadableYamlException e) {
            UnreadableYaml unreadable = new UnreadableYaml(e);
            findings.add(unreadable.place(), unreadable.problem(), unreadable.remedy());
            return null;
        }
    }

    /** {@code null} when it is no JSON; the finding has been made. */
    public static @Nullable JsonNode json(byte[] bytes, Findings.InFile findings) {
        try {
            return JSON.readTree(bytes);
        } catch (JsonProcessingException e) {
            JsonLocation place = e.getLocation();
            findings.add(
                    place == null ? null : "baris %d kolom %d".formatted(place.getLineNr(), place.getColumnNr()),
                    "bukan JSON yang benar" + (isKeyTwice(e) ? ": satu kunci tertulis dua kali" : ""),
                    "Buka dan simpan ulang formulir ini dengan Camunda Modeler.");
        } catch (IOException e) {
            findings.add((String) null, "tidak dapat dibaca: " + e.getMessage(), "Periksa isi berkas ini.");
        }
        return null;
    }

    private static boolean isKeyTwice(JsonProcessingException e) {
        return e.getOriginalMessage().contains("Duplicate field");
    }

    /** {@code null} when it is no UTF-8; the finding has been made. */
    public static @Nullable String text(byte[] bytes, Findings.InFile findings) {
        try {
            CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
            String text = decoder.decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            findings.add((String) null, "bukan teks UTF-8", "Simpan ulang berkas ini dengan pengodean UTF-8.");
            return null;
        }
    }
}
