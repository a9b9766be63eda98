package id.loketnaker.changes;

import static id.loketnaker.changes.PackWords.quoted;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import id.loketnaker.pictures.Mark;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.values.PlainYaml;
import id.loketnaker.values.UnreadableYamlException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** What {@code layanan.yaml} or {@code instansi.yaml} says otherwise, entry by entry. */
final class YamlChanges {

    private static final List<String> IDENTITIES = List.of("id", "nama", "jenis", "tanggal", "mulai", "kunci");
    private static final Set<String> OF_ROLES =
            Set.of("penandatangan", "peran", "petugas", "atasan", "oleh", "pimpinan");
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("nama", "nama"),
            Map.entry("kode", "kode"),
            Map.entry("unit", "unit"),
            Map.entry("dasar", "dasarnya"),
            Map.entry("perkara", "data perkara"),
            Map.entry("sumber", "sumber"),
            Map.entry("catatan", "catatan"),
            Map.entry("surat", "surat"),
            Map.entry("nomor", "jenis nomor"),
            Map.entry("buku", "buku register"),
            Map.entry("penomoran", "penomoran surat"),
            Map.entry("kalender", "kalender"),
            Map.entry("tutup", "hari tutup"),
            Map.entry("masuk", "hari masuk pengganti"),
            Map.entry("jam", "jam kerja"),
            Map.entry("kop", "kop surat"),
            Map.entry("baris", "baris"),
            Map.entry("keterlambatan", "keterlambatan"),
            Map.entry("sekali", "satu perkara untuk satu hal"),
            Map.entry("masa-berlaku", "masa berlaku"),
            Map.entry("mulai-berkala", "perkara yang dimulai sistem"),
            Map.entry("perusahaan", "data perusahaan"),
            Map.entry("komponen", "komponen"),
            Map.entry("maklumat", "maklumat"),
            Map.entry("kontak", "kontak"),
            Map.entry("zonaWaktu", "zona waktu"));
    private static final String REQUIREMENTS = "persyaratan";

    private final Sentences told;
    private final ServicePack then;
    private final ServicePack now;
    private final Map<String, String> components = new HashMap<>();

    private YamlChanges(Part part, String file, ServicePack then, ServicePack now) {
        this.told = new Sentences(part, file);
        this.then = then;
        this.now = now;
        now.standard().components().forEach(each -> components.put(each.key(), each.title()));
    }

    /** @param part that the file tells of */
    static List<Change> of(Part part, ServicePack before, ServicePack after, String file) {
        return new YamlChanges(part, file, before, after).all(file);
    }

    private List<Change> all(String file) {
        JsonNode was = read(then, file);
        JsonNode is = read(now, file);
        List<String> place = new ArrayList<>();
        compare(place, was, is);
        if (told.isEmpty()) {
            told.add(Mark.MOVED, "Berkas %s ditulis ulang; isinya tetap.".formatted(file));
        }
        return told.all();
    }

    private static JsonNode read(ServicePack pack, String file) {
        try {
            return PlainYaml.read(
                    new String(Objects.requireNonNull(pack.files().content().get(file), file), StandardCharsets.UTF_8));
        } catch (UnreadableYamlException unreadable) {
            return MissingNode.getInstance();
        }
    }

    private void compare(List<String> place, JsonNode was, JsonNode is) {
        if (was.equals(is)) {
            return;
        }
        if (place.equals(List.of("janji"))) {
            promise(was, is);
        } else if (was.isObject() && is.isObject()) {
            keys(was, is).forEach(key -> compare(with(place, key), was.path(key), is.path(key)));
        } else if (was.isArray() && is.isArray() && isIdentified(was) && isIdentified(is)) {
            identified(place, was, is);
        } else if (was.isArray() && is.isArray() || isList(was) && isList(is)) {
            list(place, was, is);
        } else if (was.isMissingNode() && isList(is) || isList(was) && is.isMissingNode()) {
            list(place, was, is);
        } else {
            told.changed(said(place), value(place, then, was), value(place, now, is));
        }
    }

    private static boolean isList(JsonNode node) {
        return node.isArray();
    }

    /** Its amount and ground as the public reads them. */
    private void promise(JsonNode was, JsonNode is) {
        String old = then.standard().promise().words();
        String young = now.standard().promise().words();
        if (!old.equals(young)) {
            told.changed(null, Change.Topic.PROMISE, "Janji pelayanan", old, young);
        }
        if (!was.path("dasar").equals(is.path("dasar"))) {
            told.changed(
                    null,
                    Change.Topic.PROMISE,
                    "Dasar janji pelayanan",
                    text(was.path("dasar")),
                    text(is.path("dasar")));
        }
        if (!was.path("tidakAda").equals(is.path("tidakAda")) && old.equals(young)) {
            told.changed(
                    null,
                    Change.Topic.PROMISE,
                    "Bahwa dokumen tidak menjanjikan waktu",
                    value(List.of(), then, was.path("tidakAda")),
                    value(List.of(), now, is.path("tidakAda")));
        }
    }

    private void identified(List<String> place, JsonNode was, JsonNode is) {
        Map<String, JsonNode> old = byIdentity(was);
        Map<String, JsonNode> young = byIdentity(is);
        Set<String> ids = new LinkedHashSet<>(young.keySet());
        ids.addAll(old.keySet());
        String what = said(place);
        for (String id : ids) {
            JsonNode before = old.get(id);
            JsonNode after = young.get(id);
            if (before == null && after != null) {
                told.add(Mark.ADDED, "%s baru: %s.".formatted(what, entry(place, now, after)));
            } else if (after == null && before != null) {
                told.add(Mark.REMOVED, "%s dihapus: %s.".formatted(what, entry(place, then, before)));
            } else if (before != null && after != null) {
                compare(with(place, "“" + name(after, id) + "”"), before, after);
            }
        }
        List<String> order = old.keySet().stream().filter(young::containsKey).toList();
        if (!order.equals(young.keySet().stream().filter(old::containsKey).toList())) {
            told.add(Mark.MOVED, "%s: urutannya diubah.".formatted(what));
        }
    }

    private void list(List<String> place, JsonNode was, JsonNode is) {
        String what = said(place);
        for (Aligned pair : Aligned.of(items(place, then, was), items(place, now, is))) {
            if (!pair.isSame() && pair.before() == null) {
                told.add(Mark.ADDED, what + " ditambah", null, pair.after());
            } else if (!pair.isSame() && pair.after() == null) {
                told.add(Mark.REMOVED, what + " dikurangi", pair.before(), null);
            } else if (!pair.isSame()) {
                told.changed(what, quoted(String.valueOf(pair.before())), quoted(String.valueOf(pair.after())));
            }
        }
    }

    private static List<String> items(List<String> place, ServicePack pack, JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(item -> String.valueOf(value(place, pack, item)))
                .toList();
    }

    /** Where it stands, with a capital letter: {@code Peran “Kepala seksi”: atasan}. */
    private String said(List<String> place) {
        StringBuilder said = new StringBuilder();
        for (String key : place) {
            boolean isName = key.startsWith("“");
            if (key.equals("isi") && !said.isEmpty() || key.equals("komponen")) {
                continue;
            }
            if (!said.isEmpty()) {
                said.append(isName ? " " : ": ");
            }
            said.append(isName ? key : word(key));
        }
        return said.isEmpty() ? "Isi berkas" : Character.toUpperCase(said.charAt(0)) + said.substring(1);
    }

    private String word(String key) {
        return components.containsKey(key)
                ? components.get(key).toLowerCase(Locale.ROOT)
                : Objects.requireNonNull(WORDS.getOrDefault(key, key));
    }

    private static String entry(List<String> place, ServicePack pack, JsonNode entry) {
        boolean isRequirement = place.contains(REQUIREMENTS);
        String name = quoted(name(entry, ""));
        if (isRequirement) {
            String condition = entry.path("syarat").asText();
            return name
                    + (entry.path("wajib").asBoolean()
                            ? " (wajib)"
                            : condition.isEmpty() ? " (tidak wajib)" : " (" + condition + ")");
        }
        return name.equals("“”") ? String.valueOf(value(place, pack, entry)) : name;
    }

    private static @Nullable String value(List<String> place, ServicePack pack, JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            return null;
        }
        if (node.isObject()) {
            return node.properties().stream()
                    .map(each -> each.getKey() + ": " + value(with(place, each.getKey()), pack, each.getValue()))
                    .collect(Collectors.joining(", "));
        }
        if (node.isArray()) {
            return String.join(", ", items(place, pack, node));
        }
        if (node.isBoolean()) {
            return node.asBoolean() ? "ya" : "tidak";
        }
        boolean isRole = place.stream().anyMatch(OF_ROLES::contains);
        return isRole ? new PackWords(pack).roles(node.asText()) : node.asText();
    }

    private static String text(JsonNode node) {
        return node.asText();
    }

    private static boolean isIdentified(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .allMatch(item -> item.isObject() && identity(item) != null);
    }

    private static @Nullable String identity(JsonNode item) {
        return IDENTITIES.stream()
                .filter(item::hasNonNull)
                .filter(key -> item.get(key).isValueNode())
                .map(key -> item.get(key).asText())
                .findFirst()
                .orElse(null);
    }

    private static Map<String, JsonNode> byIdentity(JsonNode list) {
        Map<String, JsonNode> entries = new LinkedHashMap<>();
        for (JsonNode item : list) {
            String id = String.valueOf(identity(item));
            String unique = id;
            for (int twin = 2; entries.containsKey(unique); twin++) {
                unique = id + " " + twin;
            }
            entries.put(unique, item);
        }
        return entries;
    }

    private static String name(JsonNode entry, String otherwise) {
        return entry.path("nama").asText(String.valueOf(Objects.requireNonNullElse(identity(entry), otherwise)));
    }

    private static Set<String> keys(JsonNode was, JsonNode is) {
        Set<String> keys = new LinkedHashSet<>();
        is.fieldNames().forEachRemaining(keys::add);
        was.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    private static List<String> with(List<String> place, String key) {
        List<String> longer = new ArrayList<>(place);
        longer.add(key);
        return longer;
    }
}
