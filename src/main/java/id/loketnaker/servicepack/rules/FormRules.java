package id.loketnaker.servicepack.rules;

import com.fasterxml.jackson.databind.JsonNode;
import id.loketnaker.servicepack.FormField;
import id.loketnaker.servicepack.RowList;
import id.loketnaker.servicepack.files.Findings;
import id.loketnaker.servicepack.parts.FormFile;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Forms that Tasklist can show, and whose every field the server can check. */
final class FormRules {

    /** What newer editors of forms write differs in the number and in types that {@link #TYPES} does not have. */
    private static final int NEWEST_SCHEMA = 19;

    /** Each condition may hide a field that another asks for, so the time that a form takes grows with their square. */
    private static final int MOST_FIELDS = 200;

    private static final int DEEPEST_GROUP = 4;
    private static final Set<String> TYPES = Set.of(
            "text",
            "html",
            "separator",
            "textfield",
            "textarea",
            "number",
            "checkbox",
            "radio",
            "checklist",
            "select",
            "taglist",
            "datetime",
            "group",
            "expression",
            "table",
            "spacer",
            "image",
            RowList.TYPE);

    private final FormFile form;
    private final Findings.InFile findings;
    private final Set<String> paths = new HashSet<>();

    FormRules(FormFile form, Findings.InFile findings) {
        this.form = form;
        this.findings = findings;
    }

    void check() {
        isForm();
        idIsTheFileName();
        schemaIsKnown();
        components(form.json().path("components"), 0);
        fieldsAreFew();
        form.schema().fields().forEach(this::pathIsUnique);
    }

    /** No field has the name of a word: a process variable of that name would hide it from every expression. */
    void namesAreFree(Predicate<String> isWord) {
        form.schema().fields().stream()
                .filter(field -> isWord.test(field.variable()))
                .forEach(field -> findings.add(
                        field.path(),
                        "kunci \"%s\" adalah kata kamus".formatted(field.variable()),
                        "Pakai kunci lain."));
    }

    private void isForm() {
        if (!form.json().path("type").asText().equals("default")
                || !form.json().path("components").isArray()) {
            findings.add(
                    (String) null,
                    "bukan formulir Camunda (type \"default\" dengan components)",
                    "Buat dengan Camunda Modeler.");
        }
        if (!form.json().path("executionPlatform").asText("Camunda Platform").equals("Camunda Platform")) {
            findings.add(
                    "executionPlatform", "formulir bukan untuk Camunda 7", "Pilih platform Camunda 7, versi 7.24.0.");
        }
    }

    /** One name in the diagram, the folder and the deployment. */
    private void idIsTheFileName() {
        if (!form.schema().id().equals(form.baseName())) {
            findings.add(
                    "id",
                    "id formulir \"%s\" tidak sama dengan nama berkas"
                            .formatted(form.schema().id()),
                    "Ubah id formulir menjadi \"%s\".".formatted(form.baseName()));
        }
    }

    /** Tasklist 7.24 shows schema 16, as which newer ones are stored. */
    private void schemaIsKnown() {
        JsonNode version = form.json().path("schemaVersion");
        if (!version.isInt() || version.intValue() > NEWEST_SCHEMA) {
            findings.add(
                    "schemaVersion",
                    "schemaVersion %s tidak didukung".formatted(version.asText("kosong")),
                    "Buat formulir untuk Camunda 7.24 (schemaVersion paling tinggi %d).".formatted(NEWEST_SCHEMA));
        }
    }

    private static String remedy(String type) {
        return type.equals("filepicker") || type.equals("documentPreview")
                ? "Hapus; berkas diunggah di tab Berkas, menurut komponen persyaratan di layanan.yaml."
                : "Ganti dengan jenis yang dikenal: textfield, select, radio, datetime dan sebagainya.";
    }

    private void fieldsAreFew() {
        long fields = form.schema().cells().count();
        if (fields > MOST_FIELDS) {
            findings.add(
                    (String) null,
                    "formulir memuat %d bidang, paling banyak %d".formatted(fields, MOST_FIELDS),
                    "Bagi menjadi beberapa langkah, tanyakan yang perlu saja.");
        }
    }

    private void components(JsonNode components, int groups) {
        for (JsonNode component : components) {
            String place = place(component);
            String type = component.path("type").asText();
            if (!TYPES.contains(type)) {
                findings.add(place, "jenis bidang \"%s\" tidak boleh dipakai".formatted(type), remedy(type));
            }
            new FieldRules(component, place, findings).check();
            if (type.equals("group")) {
                groupIsShallow(place, groups + 1);
                components(component.path("components"), groups + 1);
            } else if (type.equals(RowList.TYPE)) {
                new RowListRules(component, findings).check();
                groupIsShallow(place, groups + 1);
                components(component.path("components"), groups + 1);
            }
        }
    }

    /** The conditions of groups in groups are one condition. */
    private void groupIsShallow(@Nullable String place, int groups) {
        if (groups > DEEPEST_GROUP) {
            findings.add(
                    place,
                    "kelompok di dalam kelompok lebih dari %d tingkat".formatted(DEEPEST_GROUP),
                    "Sederhanakan susunan kelompoknya.");
        }
    }

    private void pathIsUnique(FormField field) {
        if (!paths.add(field.path())) {
            findings.add(field.path(), "kunci dipakai dua kali", "Beri kunci yang berbeda.");
        }
    }

    private static @Nullable String place(JsonNode component) {
        if (component.path("type").asText().equals(RowList.TYPE)) {
            return RowListRules.place(component);
        }
        for (String name : new String[] {"key", "label", "text", "id"}) {
            String value = component.path(name).asText();
            if (!value.isBlank()) {
                return value.length() > 60 ? value.substring(0, 60) + "…" : value;
            }
        }
        return null;
    }
}
