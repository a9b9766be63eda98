package id.loketnaker.calendar;

import com.fasterxml.jackson.databind.JsonNode;
import id.loketnaker.values.PlainYaml;
import id.loketnaker.values.UnreadableYamlException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@code <year>.yaml}. Finds all that is wrong with the file before it refuses it. */
final class HolidayFile {

    private final String name;
    private final List<String> problems = new ArrayList<>();
    private final Map<String, Decree> decrees = new LinkedHashMap<>();
    private final Set<LocalDate> seen = new HashSet<>();
    private final List<NationalDay> days = new ArrayList<>();
    private final List<Ramadan> ramadans = new ArrayList<>();
    private int year;
    private boolean confirmed;

    private HolidayFile(String name) {
        this.name = name;
    }

    /** Reads a file named after its year; {@code content} stays open. */
    static HolidayYear read(String name, InputStream content) {
        HolidayFile file = new HolidayFile(name);
        file.read(file.parse(content));
        if (!file.problems.isEmpty()) {
            throw new InvalidHolidaysException(name, file.problems);
        }
        return HolidayYear.of(file.year, file.confirmed, file.days).withRamadans(file.ramadans);
    }

    private JsonNode parse(InputStream content) {
        try {
            return PlainYaml.read(new String(content.readAllBytes(), StandardCharsets.UTF_8));
        } catch (UnreadableYamlException broken) {
            throw new InvalidHolidaysException(
                    name, List.of("baris %d bukan YAML yang sah: %s".formatted(broken.line(), broken.getMessage())));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void read(JsonNode root) {
        checkKeys(
                root,
                "berkas",
                Set.of("tahun", "dikonfirmasi", "keputusan", "liburNasional", "cutiBersama", "ramadan"));
        year = yearOf(root.path("tahun"));
        confirmed = flag(root.path("dikonfirmasi"));
        list(root, "keputusan").forEach(this::readDecree);
        if (decrees.isEmpty()) {
            problems.add("'keputusan' harus memuat sedikitnya satu keputusan");
        }
        list(root, "liburNasional").forEach(day -> readDay(day, NationalDay.Kind.HOLIDAY));
        list(root, "cutiBersama").forEach(day -> readDay(day, NationalDay.Kind.COLLECTIVE_LEAVE));
        if (root.has("ramadan")) {
            list(root, "ramadan").forEach(this::readRamadan);
        }
        if (days.isEmpty()) {
            problems.add("tidak ada satu pun hari libur yang terbaca");
        }
    }

    private int yearOf(JsonNode node) {
        if (!node.isInt()) {
            problems.add("'tahun' harus berupa angka tahun");
            return 0;
        }
        if (!name.equals(node.intValue() + ".yaml")) {
            problems.add("'tahun: " + node.intValue() + "' tidak sama dengan nama berkas");
        }
        return node.intValue();
    }

    private boolean flag(JsonNode node) {
        if (!node.isBoolean()) {
            problems.add("'dikonfirmasi' harus true atau false");
        }
        return node.booleanValue();
    }

    private Iterable<JsonNode> list(JsonNode root, String key) {
        JsonNode node = root.path(key);
        if (!node.isArray()) {
            problems.add("'" + key + "' harus berupa daftar");
            return List.of();
        }
        return node;
    }

    private void readDecree(JsonNode node) {
        checkKeys(node, "keputusan", Set.of("nomor", "tanggal"));
        String number = text(node, "nomor", "keputusan");
        LocalDate date = node.has("tanggal") || confirmed ? date(node, "keputusan " + number) : null;
        if (!number.isBlank() && decrees.put(number, new Decree(number, date)) != null) {
            problems.add("keputusan '" + number + "' tercantum dua kali");
        }
    }

    private void readDay(JsonNode node, NationalDay.Kind kind) {
        checkKeys(node, kind.label(), Set.of("tanggal", "nama", "keputusan"));
        LocalDate date = date(node, kind.label());
        String title =
                text(node, "nama", kind.label() + " " + node.path("tanggal").asText());
        Decree decree = decreeOf(node);
        if (date == null || title.isBlank() || decree == null) {
            return;
        }
        if (year != 0 && date.getYear() != year) {
            problems.add("tanggal " + date + " tidak termasuk tahun " + year);
        } else if (!seen.add(date)) {
            problems.add("tanggal " + date + " tercantum dua kali");
        } else {
            days.add(new NationalDay(date, title, kind, decree));
        }
    }

    private void readRamadan(JsonNode node) {
        checkKeys(node, "ramadan", Set.of("nama", "dari", "sampai", "diumumkan"));
        String title = text(node, "nama", "ramadan");
        LocalDate from = date(node, "dari", "ramadan");
        LocalDate until = date(node, "sampai", "ramadan");
        if (!node.path("diumumkan").isBoolean()) {
            problems.add("ramadan: 'diumumkan' harus true atau false");
        } else if (from != null && until != null && until.isBefore(from)) {
            problems.add("ramadan: 'sampai' lebih awal daripada 'dari'");
        } else if (from != null && until != null && !title.isBlank()) {
            ramadans.add(new Ramadan(title, from, until, node.path("diumumkan").booleanValue()));
        }
    }

    private @Nullable Decree decreeOf(JsonNode day) {
        if (!day.has("keputusan")) {
            return decrees.values().stream().findFirst().orElse(null);
        }
        String number = day.path("keputusan").asText();
        Decree named = decrees.get(number);
        if (named == null) {
            problems.add("keputusan '" + number + "' pada tanggal "
                    + day.path("tanggal").asText() + " tidak ada dalam daftar 'keputusan'");
        }
        return named;
    }

    private @Nullable LocalDate date(JsonNode node, String where) {
        return date(node, "tanggal", where);
    }

    private @Nullable LocalDate date(JsonNode node, String key, String where) {
        String text = node.path(key).asText();
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException notADate) {
            problems.add(where + ": '" + key + ": " + text + "' bukan tanggal; tulis seperti 2026-08-17");
            return null;
        }
    }

    private String text(JsonNode node, String key, String where) {
        String text = node.path(key).asText();
        if (text.isBlank()) {
            problems.add(where + ": '" + key + "' harus diisi");
        }
        return text;
    }

    private void checkKeys(JsonNode node, String where, Set<String> known) {
        if (!node.isObject()) {
            problems.add(where + ": harus berisi pasangan 'kunci: nilai'");
        }
        node.fieldNames().forEachRemaining(key -> {
            if (!known.contains(key)) {
                problems.add(where + ": kunci '" + key + "' tidak dikenal");
            }
        });
    }
}
