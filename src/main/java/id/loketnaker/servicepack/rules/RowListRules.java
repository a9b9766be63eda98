package id.loketnaker.servicepack.rules;

import com.fasterxml.jackson.databind.JsonNode;
import id.loketnaker.servicepack.RowList;
import id.loketnaker.servicepack.files.Findings;
import id.loketnaker.servicepack.language.Condition;
import id.loketnaker.servicepack.parts.FormReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A list of rows: a name that the diagram and letters can use, a number of rows, and columns that each row has. */
final class RowListRules {

    private static final String PATH = "path";
    private static final Set<String> WORDS = Set.of(RowList.LEAST, RowList.MOST_ROWS, RowList.KEY);
    private static final Set<String> KEYS = Set.of("textfield", "number", "select", "radio");

    /** What a row is called in its own conditions, and its number in letters. */
    private static final Set<String> TAKEN = Set.of("this", "parent", "i", RowList.NUMBER);

    private static final Pattern HIDE = Pattern.compile("=\\s*(.*)", Pattern.DOTALL);

    private final JsonNode list;
    private final Findings.InFile findings;
    private final List<JsonNode> columns = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();

    RowListRules(JsonNode list, Findings.InFile findings) {
        this.list = list;
        this.findings = findings;
    }

    /** The name of the list; its label while it has none. */
    static String place(JsonNode list) {
        String path = list.path(PATH).asText();
        return path.isBlank() ? list.path("label").asText() : path;
    }

    void check() {
        collect(list.path("components"));
        nameIsVariable();
        hasLabel();
        repeats();
        wordsAreKnown();
        rowsAreBounded();
        columnsAreFew();
        columns.forEach(this::columnIsItsOwn);
        keyIsFilledIn();
        conditionsLookAtTheRow(list.path("components"));
    }

    private void collect(JsonNode components) {
        for (JsonNode component : components) {
            String type = component.path("type").asText();
            if (type.equals(RowList.TYPE)) {
                add("daftar di dalam daftar", "Pindahkan daftar yang di dalam ke luar, atau ke formulir lain.");
            } else if (type.equals("group")) {
                if (!component.path(PATH).asText().isBlank()) {
                    add("kelompok di dalam daftar punya path", "Kosongkan path kelompok itu.");
                }
                collect(component.path("components"));
            } else if (component.has("key")) {
                columns.add(component);
            }
        }
    }

    private void nameIsVariable() {
        String name = list.path(PATH).asText();
        if (!name.matches("[A-Za-z][A-Za-z0-9_]{0,63}")) {
            add("path daftar bukan nama", "Isi Path dengan huruf dan angka tanpa spasi dan titik, misalnya pekerja.");
        } else if (NamingRules.GENERATED.matcher(name).matches() || name.matches("dynamiclist_.*")) {
            add("path daftar buatan mesin", "Ganti dengan nama yang bermakna, misalnya pekerja.");
        }
    }

    private void hasLabel() {
        if (list.path("label").asText().isBlank()) {
            add("daftar tanpa label", "Beri label yang dibaca petugas, misalnya Pekerja.");
        }
    }

    private void repeats() {
        if (!list.path("isRepeating").asBoolean()) {
            add("daftar tidak berulang", "Buat lagi dari Dynamic list di Camunda Modeler (isRepeating: true).");
        }
    }

    private void wordsAreKnown() {
        properties().keySet().stream()
                .filter(word -> !WORDS.contains(word))
                .forEach(word -> add(
                        "properti \"%s\" tidak dikenal".formatted(word),
                        "Yang dikenal pada daftar: paling-sedikit, paling-banyak, kunci."));
    }

    /** form-js itself knows no end of rows. */
    private void rowsAreBounded() {
        Optional<Integer> most = RowList.whole(properties().get(RowList.MOST_ROWS));
        if (most.isEmpty() || most.get() < 1 || most.get() > RowList.MOST) {
            add(
                    "banyaknya baris belum dibatasi",
                    "Isi Custom properties paling-banyak dengan bilangan 1 sampai %d.".formatted(RowList.MOST));
            return;
        }
        String least = properties().getOrDefault(RowList.LEAST, "0");
        if (RowList.whole(least).filter(rows -> rows <= most.get()).isEmpty()) {
            add(
                    "paling-sedikit bukan bilangan sampai paling-banyak",
                    "Isi bilangan 0 sampai %d.".formatted(most.get()));
        }
        if (list.path("defaultRepetitions").asInt(1) > most.get()) {
            add(
                    "baris yang sudah tampil lebih banyak dari paling-banyak",
                    "Kecilkan Default number of items menjadi paling banyak %d.".formatted(most.get()));
        }
    }

    private void columnsAreFew() {
        if (columns.isEmpty() || columns.size() > RowList.MOST_COLUMNS) {
            add(
                    "daftar punya %d kolom".formatted(columns.size()),
                    "Isi 1 sampai %d bidang di dalamnya.".formatted(RowList.MOST_COLUMNS));
        }
    }

    private void columnIsItsOwn(JsonNode column) {
        String key = column.path("key").asText();
        if (!keys.add(key)) {
            add("kolom \"%s\" dua kali".formatted(key), "Beri kunci yang berbeda.");
        } else if (TAKEN.contains(key)) {
            add("kolom \"%s\" memakai kata sistem".formatted(key), "Pakai kunci lain.");
        }
    }

    private void keyIsFilledIn() {
        String key = properties().get(RowList.KEY);
        if (key == null) {
            return;
        }
        boolean filledIn = columns.stream()
                .anyMatch(column -> column.path("key").asText().equals(key)
                        && KEYS.contains(column.path("type").asText())
                        && column.path("validate").path("required").asBoolean());
        if (!filledIn) {
            add(
                    "kunci \"%s\" bukan kolom wajib".formatted(key),
                    "Sebut kolom wajib yang isinya berbeda di setiap baris, misalnya nik.");
        }
    }

    /** In the browser a bare name means what stands around the list, never the row. */
    private void conditionsLookAtTheRow(JsonNode components) {
        for (JsonNode component : components) {
            Matcher hide =
                    HIDE.matcher(component.path("conditional").path("hide").asText());
            if (hide.matches()) {
                Condition.names(hide.group(1)).forEach(this::looksAtTheRow);
            }
            conditionsLookAtTheRow(component.path("components"));
        }
    }

    private void looksAtTheRow(String name) {
        if (keys.contains(name)) {
            add(
                    "syarat di dalam daftar menyebut \"%s\"".formatted(name),
                    "Tulis this.%s untuk kolom baris itu sendiri.".formatted(name));
        } else if (name.startsWith("parent.")) {
            add("syarat di dalam daftar menyebut \"%s\"".formatted(name), "Tulis namanya saja, tanpa parent.");
        } else if (name.startsWith("this.") && !keys.contains(name.substring("this.".length()))) {
            add(
                    "syarat di dalam daftar menyebut kolom \"%s\", yang tidak ada".formatted(name),
                    "Sebut kolom daftar ini.");
        }
    }

    private Map<String, String> properties() {
        return FormReader.properties(list);
    }

    private void add(String problem, String remedy) {
        findings.add(place(list), problem, remedy);
    }
}
