package id.loketnaker.servicepack.parts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.loketnaker.servicepack.files.Findings;
import id.loketnaker.servicepack.files.TextFiles;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The components of a service standard that an office has once for all its services, {@code komponen} of
 * {@code instansi.yaml}; what a service says itself stands in their place.
 */
final class SharedComponents {

    /** What an office promises in public for all its services; none may have to say it. */
    static final String PLEDGE = "maklumat";

    private static final String KEY = "komponen";

    /** Those of UU 25/2009 ps. 21 that an office may have in common; the others are each service's own. */
    private static final List<String> MAY_BE_SHARED = List.of(
            "pengaduan",
            "dasarHukum",
            "saranaPrasarana",
            "kompetensi",
            "pengawasanInternal",
            "jumlahPelaksana",
            "jaminanPelayanan",
            "jaminanKeamanan",
            "evaluasi");

    private SharedComponents() {}

    /**
     * Fills in what the standard leaves to its office.
     *
     * @param standard fits its schema
     * @param office {@code instansi.yaml}; {@code null} when there is none
     * @return whether all fourteen are there now; the finding has been made
     */
    static boolean fill(JsonNode standard, byte @Nullable [] office, Findings.InFile findings) {
        ObjectNode components = (ObjectNode) standard.get(KEY);
        JsonNode whole = of(office);
        JsonNode shared = whole.path(KEY);
        if (whole.has(PLEDGE)) {
            ((ObjectNode) standard).set(PLEDGE, whole.get(PLEDGE));
        }
        boolean complete = true;
        for (String name : MAY_BE_SHARED) {
            if (!components.has(name) && shared.has(name)) {
                components.set(name, shared.get(name));
            } else if (!components.has(name)) {
                findings.add(
                        KEY,
                        "\"%s\" belum ada".formatted(name),
                        "Tambahkan \"%s\" dengan isi dan sumber; bila semua layanan kantor ini sama, cukup di instansi.yaml."
                                .formatted(name));
                complete = false;
            }
        }
        return complete;
    }

    private static JsonNode of(byte @Nullable [] office) {
        JsonNode yaml = office == null ? null : TextFiles.yaml(office, new Findings("-").in("-"));
        return yaml == null ? TextFiles.JSON.missingNode() : yaml;
    }
}
