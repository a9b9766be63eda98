package id.loketnaker.servicepack.archetype;

import com.fasterxml.jackson.databind.JsonNode;
import id.loketnaker.servicepack.Diagram;
import id.loketnaker.servicepack.language.LimitText;
import id.loketnaker.servicepack.language.SpanUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Everything that a template may name, from a page and from what its archetype says where the page says nothing. */
final class Answers {

    /** What {@code layanan.yaml} takes over word by word. */
    private static final List<String> VERBATIM =
            List.of("nama", "kode", "unit", "janji", "sumber", "komponen", "catatan");

    private final String office;
    private final String key;
    private final Page page;
    private final Archetype archetype;

    Answers(String office, String key, Page page, Archetype archetype) {
        this.office = office;
        this.key = key;
        this.page = page;
        this.archetype = archetype;
    }

    Map<String, Object> all() {
        Map<String, Object> all = new HashMap<>();
        all.put("kantor", office);
        all.put("kunci", key);
        all.put("nama", page.value("nama"));
        all.put("awalan", page.value("awalan"));
        all.put("rujukan", page.value("rujukan"));
        all.put("asli", VERBATIM.stream().collect(Collectors.toMap(name -> name, page::block)));
        all.put("perkara", strings(page.yaml().path("perkara")));
        all.put("perkaraLayanan", caseLine());
        all.put(
                "bidang",
                page.list("bidang").stream()
                        .map(field -> new FieldAnswers(field).map())
                        .toList());
        all.put("syaratPertama", firstRequirement());
        all.putAll(merged("teks"));
        all.put("dasar", merged("dasar"));
        product(all);
        people(all);
        limits(all);
        return all;
    }

    private void product(Map<String, Object> all) {
        JsonNode product = page.yaml().path("produk");
        Map<String, Object> values = new HashMap<>(strings(product));
        values.putIfAbsent("judul", page.value("produk.nama").toUpperCase(Locale.ROOT));
        values.put("isi", page.list("produk.isi").stream().map(JsonNode::asText).toList());
        all.put("produk", values);
        String result = page.value("hasil").isBlank() ? page.value("produk.nama") + " diserahkan" : page.value("hasil");
        all.put("hasil", result);
        all.put("hasilYaml", result);
    }

    /** Of several roles the first is the one that acts in a scenario; a paper climbs or falls past all of them. */
    private void people(Map<String, Object> all) {
        Map<String, String> roles = strings(page.yaml().path("peran"));
        Map<String, String> first = new HashMap<>();
        Map<String, String> last = new HashMap<>();
        Map<String, List<String>> each = new HashMap<>();
        Map<String, List<String>> butLast = new HashMap<>();
        roles.forEach((name, list) -> {
            List<String> items = Diagram.itemsOf(list);
            each.put(name, items);
            first.put(name, items.get(0));
            last.put(name, items.get(items.size() - 1));
            butLast.put(name, items.subList(0, items.size() - 1));
        });
        all.put("peran", roles);
        all.put("pelaku", first);
        all.put("terakhir", last);
        all.put("daftar", each);
        all.put("selainTerakhir", butLast);
    }

    private void limits(Map<String, Object> all) {
        Map<String, String> limits = merged("batas");
        Map<String, String> words = new HashMap<>();
        limits.forEach((name, text) -> LimitText.of(text).ifPresent(limit -> words.put(name, word(limit))));
        all.put("batas", limits);
        all.put("batasKata", words);
    }

    /** As a diagram says it: {@code hariKerja(execution, 1)}. */
    private static String word(LimitText limit) {
        if (limit.sinceField() != null) {
            String word = limit.span().unit() == SpanUnit.DAYS ? "hariSejak" : "hariKerjaSejak";
            return "%s(execution, %s, %d)"
                    .formatted(word, limit.sinceField(), limit.span().amount());
        }
        String word = limit.sinceReceipt()
                ? "sejakDiterima"
                : switch (limit.span().unit()) {
                    case WORKING_DAYS -> "hariKerja";
                    case DAYS -> "hari";
                    case MONTHS -> "bulan";
                    case YEARS -> "tahun";
                    case MINUTES -> "menit";
                    case HOURS -> "jam";
                };
        return "%s(execution, %d)".formatted(word, limit.span().amount());
    }

    private String caseLine() {
        List<String> parts = new ArrayList<>();
        for (String name : List.of("pemohon", "pokok", "nik", "surel", "telepon", "kanal")) {
            if (!page.value("perkara." + name).isBlank()) {
                parts.add(name + ": " + page.value("perkara." + name));
            }
        }
        return "perkara: {" + String.join(", ", parts) + "}";
    }

    private String firstRequirement() {
        return YamlText.of(
                page.list("komponen.persyaratan.isi").get(0).path("nama").asText());
    }

    private Map<String, String> merged(String group) {
        Map<String, String> merged = new HashMap<>(archetype.texts(group));
        merged.putAll(strings(page.yaml().path(group)));
        return merged;
    }

    private static Map<String, String> strings(JsonNode object) {
        Map<String, String> strings = new HashMap<>();
        object.fields().forEachRemaining(each -> {
            if (each.getValue().isValueNode()) {
                strings.put(each.getKey(), each.getValue().asText());
            }
        });
        return strings;
    }
}
