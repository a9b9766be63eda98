package id.loketnaker.servicepack;

import org.jspecify.annotations.Nullable;

/** Reads {@code layanan.yaml}, once it fits its schema. */
final class StandardReader {

    private static final SchemaCheck SCHEMA = SchemaCheck.named("layanan");

    private StandardReader() {}

    static @Nullable ServiceStandard read(byte[] bytes, Findings.InFile findings) {
        var yaml = TextFiles.yaml(bytes, findings);
        if (yaml == null || !SCHEMA.passes(yaml, findings)) {
            return null;
        }
        var promise = yaml.get("janji");
        return new ServiceStandard(
                yaml.get("nama").asText(),
                yaml.get("kode").asText(),
                yaml.get("unit").asText(),
                new Promise(
                        promise.get("jumlah").asInt(),
                        LimitUnit.of(promise.get("satuan").asText()),
                        promise.get("dasar").asText()),
                yaml.get("perkara").get("pemohon").asText(),
                yaml.get("perkara").get("pokok").asText());
    }
}
