package id.loketnaker.servicepack.rules;

import com.fasterxml.jackson.databind.JsonNode;
import id.loketnaker.servicepack.FieldPattern;
import id.loketnaker.servicepack.files.Findings;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One component of a form: a name the diagram can use, and limits the server can hold. */
final class FieldRules {

    private static final Map<String, Integer> LONGEST = Map.of("textfield", 255, "textarea", 4000);
    private static final Set<String> INPUTS = Set.of(
            "textfield", "textarea", "number", "checkbox", "radio", "checklist", "select", "taglist", "datetime");
    private static final Set<String> CHOOSING = Set.of("radio", "checklist", "select", "taglist");

    private final JsonNode json;
    private final @Nullable String place;
    private final Findings.InFile findings;
    private final String type;

    FieldRules(JsonNode json, @Nullable String place, Findings.InFile findings) {
        this.json = json;
        this.place = place;
        this.findings = findings;
        this.type = json.path("type").asText();
    }

    void check() {
        hideIsFeel();
        new FormFeel(place, findings).check(json);
        if (type.equals("group")) {
            groupPathIsIdentifier();
        } else if (INPUTS.contains(type) || type.equals("expression")) {
            keyIsIdentifier();
        }
        if (INPUTS.contains(type)) {
            asksSomething();
            hasLabel();
            textIsLimited();
            limitsAreNumbers();
            patternCanBeRead();
            choicesAreThere();
            timeIsLocal();
        }
    }

    private void hideIsFeel() {
        JsonNode hide = json.path("conditional").path("hide");
        if (!hide.isMissingNode() && !hide.asText().startsWith("=")) {
            add("syarat sembunyi tidak diawali \"=\"", "Tulis sebagai FEEL, misalnya =kuasa != \"ya\".");
        }
    }

    private void groupPathIsIdentifier() {
        String path = json.path("path").asText();
        if (!path.isEmpty() && !path.matches("[A-Za-z]\\w*(\\.[A-Za-z]\\w*)*")) {
            add("path kelompok bukan nama", "Pakai huruf dan angka tanpa spasi, misalnya pemohon.");
        }
    }

    /** The key is a variable of the process: conditions write it as it is. */
    private void keyIsIdentifier() {
        String key = json.path("key").asText();
        if (!key.matches("[A-Za-z][A-Za-z0-9_]{0,63}")
                || Set.of("execution", "tenggat", "empty", "not", "and", "or").contains(key)) {
            add("kunci \"%s\" bukan nama".formatted(key), "Pakai huruf dan angka tanpa spasi, misalnya namaPemohon.");
        } else if (NamingRules.GENERATED.matcher(key).matches()) {
            add("kunci buatan mesin", "Ganti dengan kunci yang bermakna, misalnya namaPemohon.");
        }
    }

    /** What the case knows stands above the form; shown again in it, it would be one more thing to keep in step. */
    private void asksSomething() {
        if (isTrue("disabled") || isTrue("readonly")) {
            add(
                    "bidang yang hanya menampilkan (disabled atau readonly)",
                    "Hapus bidang ini dan sebut kuncinya di properti tampilkan tugasnya; untuk semua sekaligus: java -jar loketnaker.jar rapikan --paket=FOLDER.");
        }
    }

    private boolean isTrue(String name) {
        return json.path(name).isBoolean() && json.path(name).booleanValue();
    }

    private void hasLabel() {
        if (json.path("label").asText().isBlank() && !type.equals("datetime")) {
            add("bidang tanpa label", "Beri label yang dibaca petugas.");
        } else if (type.equals("datetime")
                && (json.path("dateLabel").asText()
                                + json.path("timeLabel").asText()
                                + json.path("label").asText())
                        .isBlank()) {
            add("bidang tanpa label", "Beri label tanggal atau waktu.");
        }
    }

    /** Without a limit anybody could fill the database; a variable of the engine takes 4 000 letters. */
    private void textIsLimited() {
        Integer longest = LONGEST.get(type);
        if (longest == null || isTrue("readonly") || isTrue("disabled")) {
            return;
        }
        JsonNode limit = json.path("validate").path("maxLength");
        if (!limit.canConvertToInt() || limit.intValue() < 1 || limit.intValue() > longest) {
            add("panjang isian belum dibatasi (maxLength)", "Isi Maximum length, paling banyak %d.".formatted(longest));
        }
    }

    /** form-js also takes expressions here, which the server does not compute. */
    private void limitsAreNumbers() {
        for (String name : new String[] {"min", "max", "minLength", "maxLength"}) {
            JsonNode limit = json.path("validate").path(name);
            if (!limit.isMissingNode() && !limit.isNull() && !limit.asText().matches("-?[0-9]+(\\.[0-9]+)?")) {
                add("batas %s bukan bilangan".formatted(name), "Isi bilangan tetap, bukan ekspresi.");
            }
        }
        if (json.path("validate").path("required").isTextual()) {
            add("wajib isi berupa ekspresi", "Pilih wajib atau tidak; untuk isian bersyarat pakai Hide if.");
        }
    }

    private void patternCanBeRead() {
        JsonNode validate = json.path("validate");
        if (validate.path("validationType").asText().equals("phone")) {
            add(
                    "pola telepon bawaan hanya menerima nomor internasional",
                    "Pakai pola sendiri, misalnya ^[0-9+ -]{8,20}$.");
        }
        try {
            FieldPattern.of(validate.path("pattern").asText());
        } catch (FieldPattern.UnusableException e) {
            add(
                    "pola tidak dapat dibaca: " + e.getMessage(),
                    "Perbaiki pola (regular expression) itu; yang diulang atau dipilih selalu memuat satu huruf, misalnya (-[0-9])*.");
        }
    }

    private void choicesAreThere() {
        if (!CHOOSING.contains(type)) {
            return;
        }
        if (json.has("valuesExpression")) {
            add(
                    "pilihan dihitung dengan rumus (valuesExpression)",
                    "Tulis daftarnya, atau ambil dari hasil tabel keputusan (Options > Input data).");
        }
        if (json.has("valuesKey")) {
            return;
        }
        if (json.path("values").isEmpty()) {
            add("pilihan masih kosong", "Isi daftar pilihannya (Options).");
        }
        HashSet<String> seen = new java.util.HashSet<String>();
        for (JsonNode choice : json.path("values")) {
            String value = choice.path("value").asText();
            if (value.isBlank() || !seen.add(value)) {
                add(
                        "nilai pilihan \"%s\" kosong atau dipakai dua kali".formatted(value),
                        "Beri tiap pilihan nilai sendiri.");
            }
        }
    }

    /** Times are the office's own; an offset would be that of the browser. */
    private void timeIsLocal() {
        String format = json.path("timeSerializingFormat").asText("no_timezone");
        if (type.equals("datetime") && !json.path("subtype").asText().equals("date") && !format.equals("no_timezone")) {
            add("waktu disimpan dengan zona peramban", "Pilih Time format: No timezone.");
        }
    }

    private void add(String problem, String remedy) {
        findings.add(place, problem, remedy);
    }
}
