package id.loketnaker.servicepack.parts;

import com.fasterxml.jackson.databind.JsonNode;
import id.loketnaker.servicepack.DocumentType;
import id.loketnaker.servicepack.Promise;
import id.loketnaker.servicepack.Requirement;
import id.loketnaker.servicepack.ServiceStandard;
import id.loketnaker.servicepack.files.Findings;
import id.loketnaker.servicepack.files.SchemaCheck;
import id.loketnaker.servicepack.files.TextFiles;
import id.loketnaker.servicepack.language.Span;
import id.loketnaker.servicepack.language.SpanUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Reads {@code layanan.yaml}, once it fits its schema; {@link #whole} gives others the same reading of it. */
final class StandardReader {

    private static final SchemaCheck SCHEMA = SchemaCheck.named("layanan");

    private StandardReader() {}

    /**
     * The file with the components that the office has for all its services; {@code null} when it does not fit its
     * schema.
     *
     * @param office {@code instansi.yaml}
     */
    static @Nullable JsonNode whole(byte[] bytes, byte @Nullable [] office, Findings.InFile findings) {
        JsonNode yaml = TextFiles.yaml(bytes, findings);
        return yaml != null && SCHEMA.passes(yaml, findings) && SharedComponents.fill(yaml, office, findings)
                ? yaml
                : null;
    }

    /** @param yaml the whole of it */
    static ServiceStandard of(JsonNode yaml) {
        JsonNode promise = yaml.get("janji");
        return new ServiceStandard(
                yaml.get("nama").asText(),
                yaml.get("kode").asText(),
                yaml.get("unit").asText(),
                new Promise(
                        new Span(
                                promise.get("jumlah").asInt(),
                                SpanUnit.of(promise.get("satuan").asText()).orElseThrow()),
                        promise.get("dasar").asText(),
                        promise.path("tidakAda").textValue()),
                yaml.get("perkara").get("pemohon").asText(),
                yaml.get("perkara").get("pokok").asText(),
                yaml.get("perkara").has("nik") ? yaml.get("perkara").get("nik").asText() : null,
                FirmFieldsReader.of(yaml.path("perusahaan")),
                requirements(yaml.get("komponen").get("persyaratan").get("isi")),
                OccasionReader.of(yaml));
    }

    private static List<Requirement> requirements(JsonNode listed) {
        return StreamSupport.stream(listed.spliterator(), false)
                .map(each -> new Requirement(
                        each.get("nama").asText(),
                        each.get("wajib").asBoolean(),
                        each.has("syarat") ? each.get("syarat").asText() : null,
                        types(each)))
                .toList();
    }

    private static Set<DocumentType> types(JsonNode requirement) {
        if (!requirement.has("berkas")) {
            return DocumentType.USUAL;
        }
        Set<DocumentType> types = EnumSet.noneOf(DocumentType.class);
        requirement.get("berkas").forEach(word -> types.add(DocumentType.ofWord(word.asText())));
        return types;
    }
}
