package id.loketnaker.servicepack.parts;

import com.fasterxml.jackson.databind.JsonNode;
import id.loketnaker.servicepack.BatchPlan;
import id.loketnaker.servicepack.DocumentType;
import id.loketnaker.servicepack.Promise;
import id.loketnaker.servicepack.Requirement;
import id.loketnaker.servicepack.ServiceStandard;
import id.loketnaker.servicepack.StandardComponent;
import id.loketnaker.servicepack.files.Findings;
import id.loketnaker.servicepack.files.SchemaCheck;
import id.loketnaker.servicepack.files.TextFiles;
import id.loketnaker.servicepack.language.Span;
import id.loketnaker.servicepack.language.SpanUnit;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Reads {@code layanan.yaml}, once it fits its schema; {@link #whole} gives others the same reading of it. */
final class StandardReader {

    private static final SchemaCheck SCHEMA = SchemaCheck.named("layanan");

    /** In the order of PermenPANRB 15/2014: first what concerns the delivery, then what concerns the office. */
    private static final Map<String, String> COMPONENTS = components();

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

    private static Map<String, String> components() {
        Map<String, String> titles = new LinkedHashMap<>();
        titles.put("persyaratan", "Persyaratan");
        titles.put("prosedur", "Sistem, mekanisme, dan prosedur");
        titles.put("jangkaWaktu", "Jangka waktu penyelesaian");
        titles.put("biaya", "Biaya/tarif");
        titles.put("produk", "Produk pelayanan");
        titles.put("pengaduan", "Penanganan pengaduan, saran, dan masukan");
        titles.put("dasarHukum", "Dasar hukum");
        titles.put("saranaPrasarana", "Sarana, prasarana, dan/atau fasilitas");
        titles.put("kompetensi", "Kompetensi pelaksana");
        titles.put("pengawasanInternal", "Pengawasan internal");
        titles.put("jumlahPelaksana", "Jumlah pelaksana");
        titles.put("jaminanPelayanan", "Jaminan pelayanan");
        titles.put("jaminanKeamanan", "Jaminan keamanan dan keselamatan pelayanan");
        titles.put("evaluasi", "Evaluasi kinerja pelaksana");
        return Collections.unmodifiableMap(titles);
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
                batches(yaml.path("angkatan")),
                FirmFieldsReader.of(yaml.path("perusahaan")),
                requirements(yaml.get("komponen").get("persyaratan").get("isi")),
                OccasionReader.of(yaml),
                source(yaml.path("sumber")),
                COMPONENTS.entrySet().stream()
                        .map(each -> component(
                                each.getKey(),
                                each.getValue(),
                                yaml.get("komponen").get(each.getKey())))
                        .toList(),
                texts(yaml.path(SharedComponents.PLEDGE).path("isi")));
    }

    private static String source(JsonNode source) {
        String document = source.path("dokumen").asText();
        return source.hasNonNull("bagian")
                ? document + ", " + source.get("bagian").asText()
                : document;
    }

    private static StandardComponent component(String key, String title, JsonNode said) {
        return new StandardComponent(
                key, title, texts(said.get("isi")), said.get("sumber").asText());
    }

    /** A requirement is told by its name, and by its condition where it has one. */
    private static List<String> texts(JsonNode listed) {
        return StreamSupport.stream(listed.spliterator(), false)
                .map(each -> each.isObject() ? told(each) : each.asText())
                .toList();
    }

    private static String told(JsonNode requirement) {
        String name = requirement.get("nama").asText();
        if (requirement.hasNonNull("syarat")) {
            return name + " (" + requirement.get("syarat").asText() + ")";
        }
        return requirement.get("wajib").asBoolean() ? name : name + " (bila ada)";
    }

    private static @Nullable BatchPlan batches(JsonNode said) {
        return said.isMissingNode()
                ? null
                : new BatchPlan(
                        said.get("sebutan").asText(),
                        said.path("isian").textValue(),
                        said.path("kuota").asBoolean(),
                        said.path("cadangan").asBoolean());
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
