package id.loketnaker.changes;

import static id.loketnaker.changes.PackWords.quoted;

import id.loketnaker.pictures.Mark;
import id.loketnaker.pictures.PicturePair;
import id.loketnaker.servicepack.DecisionTable;
import id.loketnaker.servicepack.Diagram;
import id.loketnaker.servicepack.Element;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.servicepack.reader.DrawnElements;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What of a diagram is otherwise, element by element; what only stands elsewhere is told in one sentence. */
final class DiagramChanges {

    private static final int MOST_NAMED = 6;
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("userTask", "Tugas"),
            Map.entry("businessRuleTask", "Langkah keputusan"),
            Map.entry("callActivity", "Potongan"),
            Map.entry("subProcess", "Subproses"),
            Map.entry("startEvent", "Peristiwa awal"),
            Map.entry("endEvent", "Hasil"),
            Map.entry("boundaryEvent", "Peristiwa"),
            Map.entry("intermediateCatchEvent", "Peristiwa"),
            Map.entry("intermediateThrowEvent", "Peristiwa"),
            Map.entry("exclusiveGateway", "Percabangan"),
            Map.entry("inclusiveGateway", "Percabangan"),
            Map.entry("parallelGateway", "Percabangan serentak"),
            Map.entry("eventBasedGateway", "Percabangan peristiwa"),
            Map.entry("sequenceFlow", "Alur"),
            Map.entry("lane", "Lajur"),
            Map.entry("laneSet", "Susunan lajur"),
            Map.entry("participant", "Kolam"),
            Map.entry("textAnnotation", "Catatan gambar"),
            Map.entry("association", "Garis catatan"),
            Map.entry("message", "Pesan"),
            Map.entry("process", "Proses"));
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("peran", "dikerjakan oleh"),
            Map.entry("peran yang memulai", "dimulai oleh"),
            Map.entry(DrawnElements.LIMIT, "batas waktu"),
            Map.entry("syarat", "syarat alur"),
            Map.entry("keterangan", "keterangan (dasarnya)"),
            Map.entry(DrawnElements.LISTENER, "yang dilakukan sistem"),
            Map.entry(DrawnElements.TYPE, "jenis langkah"),
            Map.entry(DrawnElements.WITHIN, "letak dalam alur"),
            Map.entry("asal alur", "asal"),
            Map.entry("tujuan alur", "tujuan"),
            Map.entry("alur baku", "alur bila tidak ada syarat yang terpenuhi"),
            Map.entry("attachedToRef", "menempel pada"),
            Map.entry("cancelActivity", "menghentikan langkahnya"),
            Map.entry("isInterrupting", "menghentikan alur utama"),
            Map.entry("triggeredByEvent", "dipicu peristiwa"),
            Map.entry("jeda", "dasar jam berhenti (jeda)"),
            Map.entry("tampilkan", "yang ditampilkan di atas formulir"),
            Map.entry("pemohon", "yang harus dilakukan pemohon"),
            Map.entry("tandatangan", "pilihan yang menandatangani"),
            Map.entry("kosongkan", "isian yang dikosongkan setiap kali"),
            Map.entry("angkatan", "dikerjakan bersama (angkatan)"),
            Map.entry("peristiwa", "nama peristiwanya"),
            Map.entry("multiInstanceLoopCharacteristics", "pengulangan"),
            Map.entry("modelerTemplate", "templat Modeler"),
            Map.entry("modelerTemplateVersion", "versi templat Modeler"),
            Map.entry("priority", "prioritas"));
    private static final Set<String> ROLES = Set.of("peran", "peran yang memulai");
    private static final Set<String> ELEMENTS =
            Set.of(DrawnElements.WITHIN, "asal alur", "tujuan alur", "alur baku", "attachedToRef");

    private final String file;
    private final Sentences told;
    private final Side before;
    private final Side after;

    /** One of the two, with what it calls things. */
    private record Side(ServicePack pack, PackWords words, DrawnElements drawn, byte[] bytes) {

        static Side of(ServicePack pack, String file) {
            byte[] bytes = Objects.requireNonNull(pack.files().content().get(file), file);
            return new Side(
                    pack,
                    new PackWords(pack),
                    DrawnElements.of(bytes).orElseGet(() -> new DrawnElements(Map.of())),
                    bytes);
        }

        String label(String id) {
            Map<String, String> said = drawn.byId().get(id);
            if (said == null) {
                return quoted(id);
            }
            String type = Objects.requireNonNullElse(said.get(DrawnElements.TYPE), "");
            String name = Objects.requireNonNullElse(said.get(DrawnElements.NAME), "");
            String word = TYPES.getOrDefault(type, type);
            if (type.equals("sequenceFlow") || type.equals("association")) {
                return "%s dari %s ke %s%s"
                        .formatted(
                                word,
                                name(said.getOrDefault("asal alur", "")),
                                name(said.getOrDefault("tujuan alur", "")),
                                name.isBlank() ? "" : " (" + name + ")");
            }
            String text = name.isBlank() ? said.getOrDefault("text", "") : name;
            return word + " " + quoted(text.isBlank() ? id : text);
        }

        String name(String id) {
            Map<String, String> said = drawn.byId().get(id);
            String name = said == null ? null : said.get(DrawnElements.NAME);
            return quoted(name == null || name.isBlank() ? id : name);
        }

        @Nullable
        String value(String what, @Nullable String written) {
            if (written == null) {
                return null;
            }
            if (ROLES.contains(what)) {
                return words.roles(written);
            } else if (ELEMENTS.contains(what)) {
                return drawn.byId().containsKey(written) ? label(written) : quoted(written);
            } else if (what.equals(DrawnElements.LISTENER)) {
                return words.listener(written);
            } else if (what.equals(DrawnElements.TYPE)) {
                return TYPES.getOrDefault(written, written);
            } else if (what.equals("masa simpan")) {
                return PackWords.kept(written);
            } else if (what.equals("potongan")) {
                return quoted(fragment(written));
            } else if (what.equals("tabel keputusan")) {
                return quoted(table(written));
            } else if (what.startsWith(DrawnElements.INPUT) || what.startsWith(DrawnElements.OUTPUT)) {
                String target = what.substring(what.indexOf(' ') + 1);
                String source = written.endsWith(" " + target)
                        ? written.substring(0, written.length() - target.length() - 1)
                        : written;
                return words.text(words.roles(source));
            } else if (written.equals("true") || written.equals("false")) {
                return written.equals("true") ? "ya" : "tidak";
            }
            return words.text(written);
        }

        private String fragment(String key) {
            return pack.fragments().stream()
                    .map(Diagram::process)
                    .filter(process -> process.id().equals(key))
                    .map(Element::name)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(key);
        }

        private String table(String id) {
            DecisionTable table = pack.decisions().get(id);
            return table == null || table.name().isBlank() ? id : table.name();
        }
    }

    private DiagramChanges(ServicePack before, ServicePack after, String file) {
        this.file = file;
        this.told = new Sentences(Part.DIAGRAM, file);
        this.before = Side.of(before, file);
        this.after = Side.of(after, file);
    }

    /** @param file of a diagram that both have */
    static List<Change> of(ServicePack before, ServicePack after, String file) {
        return new DiagramChanges(before, after, file).all();
    }

    private List<Change> all() {
        Map<String, Map<String, String>> then = before.drawn().byId();
        Map<String, Map<String, String>> now = after.drawn().byId();
        for (String id : union(then.keySet(), now.keySet())) {
            if (!then.containsKey(id)) {
                told.add(id, Mark.ADDED, "%s baru.".formatted(after.label(id)) + belonging(now.get(id)));
            } else if (!now.containsKey(id)) {
                told.add(id, Mark.REMOVED, "%s dihapus.".formatted(before.label(id)));
            } else {
                within(id, then.get(id), now.get(id));
            }
        }
        moved();
        if (told.isEmpty()) {
            told.add(Mark.MOVED, "Berkas %s ditulis ulang; isi dan gambarnya tetap.".formatted(file));
        }
        return told.all();
    }

    /** Who does a new task, and until when. */
    private String belonging(@Nullable Map<String, String> said) {
        List<String> facts = new ArrayList<>();
        for (String what : List.of("peran", DrawnElements.LIMIT, "syarat")) {
            String value = said == null ? null : after.value(what, said.get(what));
            if (value != null) {
                facts.add(word(what) + " " + value);
            }
        }
        if (facts.isEmpty()) {
            return "";
        }
        String text = String.join("; ", facts);
        return " " + Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".";
    }

    private void within(String id, @Nullable Map<String, String> then, @Nullable Map<String, String> now) {
        if (then == null || now == null) {
            return;
        }
        for (String what : union(then.keySet(), now.keySet())) {
            String was = then.get(what);
            String is = now.get(what);
            if (Objects.equals(was, is)) {
                continue;
            }
            if (what.equals(DrawnElements.NAME)) {
                told.add(
                        id,
                        Mark.CHANGED,
                        is == null
                                ? before.label(id) + " tidak lagi bernama."
                                : was == null
                                        ? "%s diberi nama %s.".formatted(before.label(id), quoted(is))
                                        : "%s sekarang bernama %s.".formatted(before.label(id), quoted(is)));
            } else {
                told.changed(
                        id,
                        what.equals(DrawnElements.LIMIT) ? Change.Topic.LIMIT : Change.Topic.OTHER,
                        after.label(id) + ": " + word(what),
                        before.value(what, was),
                        after.value(what, is));
            }
        }
    }

    private String word(String what) {
        for (String kind : List.of(DrawnElements.INPUT, DrawnElements.OUTPUT)) {
            if (what.startsWith(kind)) {
                return kind.strip() + " " + after.words().named(what.substring(kind.length()));
            }
        }
        if (what.startsWith(Diagram.TITLE)) {
            return "sebutan untuk " + what.substring(Diagram.TITLE.length());
        }
        return Objects.requireNonNull(WORDS.getOrDefault(what, what));
    }

    private void moved() {
        Set<String> moved = PicturePair.moved(before.bytes(), after.bytes());
        if (moved.isEmpty()) {
            return;
        }
        List<String> steps =
                moved.stream().filter(id -> !isFlow(id)).map(after::label).toList();
        String which = steps.stream().limit(MOST_NAMED).collect(Collectors.joining(", "))
                + (steps.size() > MOST_NAMED ? ", dan lain-lain" : "");
        told.add(
                Mark.MOVED,
                steps.isEmpty()
                        ? "Di gambar, %d alur digambar lewat jalan lain.".formatted(moved.size())
                        : "Di gambar, %d unsur digeser tanpa mengubah isinya: %s.".formatted(steps.size(), which));
    }

    private boolean isFlow(String id) {
        Map<String, String> said = after.drawn().byId().get(id);
        return said != null
                && Set.of("sequenceFlow", "association").contains(said.getOrDefault(DrawnElements.TYPE, ""));
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> all = new LinkedHashSet<>(other);
        all.addAll(one);
        return all;
    }
}
