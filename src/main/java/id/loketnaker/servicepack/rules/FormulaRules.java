package id.loketnaker.servicepack.rules;

import com.fasterxml.jackson.databind.JsonNode;
import id.loketnaker.servicepack.FormField;
import id.loketnaker.servicepack.FormSchema;
import id.loketnaker.servicepack.RowList;
import id.loketnaker.servicepack.files.Findings;
import id.loketnaker.servicepack.language.Condition;
import id.loketnaker.servicepack.parts.FormFile;
import id.loketnaker.servicepack.parts.FormReader;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Computed fields: a name that people read, and a formula of what is known by then, which goes round in no circle. */
final class FormulaRules {

    private static final Set<String> IN_ROWS = Set.of(FormReader.LABEL, FormReader.UNIT, FormReader.DECIMALS);
    private static final Set<String> WORDS =
            Set.of(FormReader.LABEL, FormReader.UNIT, FormReader.DECIMALS, FormReader.LEAST);
    private static final String RECEIPT = "perkara.tanggalTerima";

    private final Sheet sheet;
    private final FormSchema schema;
    private final Findings.InFile findings;

    private FormulaRules(Sheet sheet, FormFile form) {
        this.sheet = sheet;
        this.schema = form.schema();
        this.findings = sheet.draft().findings().in(form.file());
    }

    static void check(Sheet sheet) {
        sheet.draft().forms().values().forEach(form -> {
            FormulaRules rules = new FormulaRules(sheet, form);
            rules.components(form.json().path("components"), WORDS);
            rules.namesAreKnown();
        });
    }

    private void components(JsonNode components, Set<String> allowed) {
        for (JsonNode component : components) {
            if (component.path("type").asText().equals(FormField.COMPUTED)) {
                saysWhatItIs(component.path("key").asText(), component, allowed);
            }
            boolean list = component.path("type").asText().equals(RowList.TYPE);
            components(component.path("components"), list ? IN_ROWS : allowed);
        }
    }

    private void saysWhatItIs(String key, JsonNode component, Set<String> allowed) {
        Map<String, String> words = FormReader.properties(component);
        if (words.getOrDefault(FormReader.LABEL, "").isBlank()) {
            findings.add(key, "bidang terhitung tanpa judul", "Isi Custom properties judul: yang dibaca petugas.");
        }
        if (!words.getOrDefault(FormReader.DECIMALS, "0").matches("[0-4]")) {
            findings.add(key, "desimal bukan 0 sampai 4", "Isi banyaknya angka di belakang koma, atau hapus.");
        }
        if (!words.getOrDefault(FormReader.LEAST, "0").matches("[0-9]{1,3}")) {
            findings.add(key, "paling-kecil bukan bilangan", "Isi bilangan 0 sampai 999, atau hapus.");
        }
        words.keySet().stream()
                .filter(word -> !allowed.contains(word))
                .forEach(
                        word -> findings.add(
                                key,
                                "properti \"%s\" tidak dikenal".formatted(word),
                                "Yang dikenal pada bidang terhitung: judul, satuan, desimal, dan di luar daftar paling-kecil."));
        if (!component.path("expression").asText().strip().startsWith("=")) {
            findings.add(key, "rumus tidak diawali \"=\"", "Tulis sebagai FEEL, misalnya =jumlah(pekerja.upah).");
        }
        if (!component.path("computeOn").asText("change").equals("change")) {
            findings.add(key, "rumus baru dihitung saat dikirim", "Pilih Compute on: Value changes.");
        }
    }

    /** Those before it, what other steps filled in, and of its own row the columns. */
    private void namesAreKnown() {
        Set<String> later = new HashSet<>();
        schema.fields().stream().filter(field -> field.formula() != null).forEach(field -> later.add(field.path()));
        for (FormField field : schema.fields()) {
            if (field.rows() != null) {
                field.rows().columns().stream()
                        .filter(column -> column.formula() != null)
                        .forEach(column -> names(column).stream()
                                .filter(name -> !name.startsWith("this."))
                                .forEach(name -> isKnown(column, name, later)));
            } else if (field.formula() != null) {
                names(field).forEach(name -> isKnown(field, name, later));
                later.remove(field.path());
            }
        }
    }

    private static List<String> names(FormField field) {
        return Condition.names(String.valueOf(field.formula())).stream()
                .filter(name -> !name.equals(RECEIPT) && !name.equals("i"))
                .toList();
    }

    private void isKnown(FormField field, String name, Set<String> later) {
        if (later.contains(name)) {
            findings.add(
                    field.path(),
                    "rumus menyebut \"%s\", yang dihitung sesudahnya".formatted(name),
                    "Pindahkan bidang itu ke atas bidang ini.");
        } else {
            sheet.known().requireInLetter(name.split("\\.", 2)[0], findings, field.path());
            sheet.known().requireCell(name.contains(".") ? name : name + ".baris", findings, field.path());
        }
    }
}
