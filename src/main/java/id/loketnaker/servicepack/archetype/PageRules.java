package id.loketnaker.servicepack.archetype;

import com.fasterxml.jackson.databind.JsonNode;
import id.loketnaker.servicepack.files.Findings;
import id.loketnaker.servicepack.language.LimitText;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;

/** What a schema cannot say of a page: that it answers what its archetype asks, and nothing else. */
final class PageRules {

    private final Page page;
    private final Archetype archetype;
    private final Findings.InFile findings;

    PageRules(Page page, Archetype archetype, Findings.InFile findings) {
        this.page = page;
        this.archetype = archetype;
        this.findings = findings;
    }

    void check() {
        List.of("peran", "batas", "dasar", "teks").forEach(this::isAskedFor);
        archetype.texts("peran").forEach(this::roleIsGiven);
        StreamSupport.stream(archetype.asked().path("perlu").spliterator(), false)
                .map(JsonNode::asText)
                .filter(path -> page.value(path).isBlank())
                .forEach(path -> findings.add(path, "belum diisi; pola ini memerlukannya", "Tambahkan " + path + "."));
        limitsAreReadable();
        fieldsAreToldApart();
        page.yaml().path("perkara").fields().forEachRemaining(this::isField);
    }

    private void isAskedFor(String group) {
        Map<String, String> known = archetype.texts(group);
        page.yaml().path(group).fieldNames().forEachRemaining(name -> {
            if (!known.containsKey(name)) {
                findings.add(
                        group + "." + name,
                        "tidak dikenal pola ini",
                        "Yang dikenal: %s.".formatted(String.join(", ", known.keySet())));
            }
        });
    }

    private void roleIsGiven(String name, String meaning) {
        if (page.value("peran." + name).isBlank()) {
            findings.add(
                    "peran." + name,
                    "belum diisi: " + meaning,
                    "Tulis id peran dari instansi.yaml, beberapa dipisah koma.");
        }
    }

    private void limitsAreReadable() {
        page.yaml().path("batas").fields().forEachRemaining(limit -> {
            if (!LimitText.isValid(limit.getValue().asText())) {
                findings.add(
                        "batas." + limit.getKey(),
                        "\"%s\" bukan batas waktu".formatted(limit.getValue().asText()),
                        "Tulis misalnya 45 menit, 2 hari kerja, 14 hari, 3 bulan.");
            }
        });
    }

    private void fieldsAreToldApart() {
        Set<String> keys = new HashSet<>();
        page.list("bidang").stream()
                .map(field -> field.path("kunci").asText())
                .filter(key -> !keys.add(key))
                .forEach(key ->
                        findings.add("bidang." + key, "kunci ini tertulis dua kali", "Beri kunci yang membedakannya."));
    }

    private void isField(Map.Entry<String, JsonNode> named) {
        String key = named.getValue().asText();
        if (page.list("bidang").stream()
                .noneMatch(field -> field.path("kunci").asText().equals(key))) {
            findings.add(
                    "perkara." + named.getKey(),
                    "\"%s\" bukan kunci suatu bidang".formatted(key),
                    "Tulis kunci dari daftar bidang di halaman ini.");
        }
    }
}
