package id.loketnaker.changes;

import static id.loketnaker.changes.PackWords.quoted;

import id.loketnaker.changes.FormFields.Field;
import id.loketnaker.pictures.Mark;
import id.loketnaker.servicepack.FileNames;
import id.loketnaker.servicepack.ServicePack;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What of a form is otherwise, field by field. */
final class FormChanges {

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("type", "jenis isian"),
            Map.entry("label", "label"),
            Map.entry("dateLabel", "label"),
            Map.entry("timeLabel", "label jam"),
            Map.entry("properties.judul", "label"),
            Map.entry("description", "penjelasan"),
            Map.entry("text", "bunyi"),
            Map.entry("validate.required", "wajib diisi"),
            Map.entry("validate.minLength", "paling sedikit huruf"),
            Map.entry("validate.maxLength", "paling banyak huruf"),
            Map.entry("validate.min", "paling kecil"),
            Map.entry("validate.max", "paling besar"),
            Map.entry("properties.paling-kecil", "paling kecil"),
            Map.entry("validate.pattern", "pola isian"),
            Map.entry("validate.patternErrorMessage", "pesan bila pola tidak cocok"),
            Map.entry("validate.validationType", "pemeriksaan isian"),
            Map.entry("conditional.hide", "disembunyikan bila"),
            Map.entry("properties.paling-awal", "tanggal paling awal"),
            Map.entry("properties.paling-lambat", "tanggal paling lambat"),
            Map.entry("properties.paling-sedikit", "paling sedikit baris"),
            Map.entry("properties.paling-banyak", "paling banyak baris"),
            Map.entry("properties.kunci", "kolom pembeda baris"),
            Map.entry("properties.satuan", "satuan"),
            Map.entry("appearance.suffixAdorner", "satuan"),
            Map.entry("appearance.prefixAdorner", "satuan di depan"),
            Map.entry("decimalDigits", "angka di belakang koma"),
            Map.entry("properties.desimal", "angka di belakang koma"),
            Map.entry("expression", "rumus"),
            Map.entry("valuesKey", "asal pilihan"),
            Map.entry("disallowPassedDates", "tanggal lampau ditolak"),
            Map.entry("subtype", "tanggal atau jam"),
            Map.entry("readonly", "hanya dibaca"),
            Map.entry("disabled", "hanya ditampilkan"),
            Map.entry("defaultValue", "nilai awal"),
            Map.entry("allowAddRemove", "baris boleh ditambah"),
            Map.entry("defaultRepetitions", "baris pada awalnya"),
            Map.entry("path", "nama kelompok isiannya"),
            Map.entry("kelompok", "letak dalam kelompok"));

    private final Sentences told;
    private final PackWords then;
    private final PackWords now;

    private FormChanges(ServicePack before, ServicePack after, String file) {
        this.told = new Sentences(Part.FORM, file);
        this.then = new PackWords(before);
        this.now = new PackWords(after);
    }

    /** @param file of a form that both have */
    static List<Change> of(ServicePack before, ServicePack after, String file) {
        return new FormChanges(before, after, file).all(before, after, file);
    }

    /** What officials know a form by: the tasks that ask for it, else its file. */
    static String title(ServicePack pack, String file) {
        String id = FileNames.inPack(file).replace(".form", "");
        List<String> steps = pack.diagrams()
                .flatMap(diagram -> diagram.elements().stream())
                .filter(element -> id.equals(element.attributes().get("formRef")))
                .map(element -> Objects.requireNonNullElse(element.name(), element.id()))
                .distinct()
                .toList();
        return "Formulir " + (steps.isEmpty() ? quoted(id) : quoted(String.join("”, “", steps)));
    }

    /** What became of each component, by what tells it apart in {@link FormFields}. */
    static Map<String, Mark> marks(Map<String, Field> before, Map<String, Field> after) {
        Map<String, Mark> marks = new HashMap<>();
        after.forEach((id, field) -> {
            Field old = before.get(id);
            if (old == null) {
                marks.put(id, Mark.ADDED);
            } else if (!old.said().equals(field.said())) {
                marks.put(id, Mark.CHANGED);
            }
        });
        before.keySet().stream().filter(id -> !after.containsKey(id)).forEach(id -> marks.put(id, Mark.REMOVED));
        return marks;
    }

    private List<Change> all(ServicePack before, ServicePack after, String file) {
        Map<String, Field> was = FormFields.of(before, file);
        Map<String, Field> is = FormFields.of(after, file);
        String form = title(after, file) + ": ";
        Set<String> ids = new LinkedHashSet<>(is.keySet());
        ids.addAll(was.keySet());
        for (String id : ids) {
            Field old = was.get(id);
            Field young = is.get(id);
            if (old == null && young != null) {
                told.add(Mark.ADDED, form + young.called(id) + " baru" + belonging(young) + ".");
            } else if (young == null && old != null) {
                told.add(Mark.REMOVED, form + old.called(id) + " dihapus.");
            } else if (old != null && young != null) {
                within(form + old.called(id), old.said(), young.said());
            }
        }
        List<String> order = was.keySet().stream().filter(is::containsKey).toList();
        if (!order.equals(is.keySet().stream().filter(was::containsKey).toList())) {
            told.add(Mark.MOVED, form + "urutan isiannya diubah.");
        }
        if (told.isEmpty()) {
            told.add(Mark.MOVED, form + "tata letaknya diubah; yang ditanyakan tetap.");
        }
        return told.all();
    }

    private String belonging(Field field) {
        if (!field.isField()) {
            return "";
        }
        String condition = field.said().get("conditional.hide");
        return " (%s%s)%s"
                .formatted(
                        field.kind(),
                        "true".equals(field.said().get("validate.required")) ? ", wajib diisi" : "",
                        condition == null ? "" : ", disembunyikan bila " + value(now, "conditional.hide", condition));
    }

    private void within(String field, Map<String, String> was, Map<String, String> is) {
        Set<String> all = new LinkedHashSet<>(is.keySet());
        all.addAll(was.keySet());
        for (String what : all) {
            String old = was.get(what);
            String young = is.get(what);
            if (Objects.equals(old, young)) {
                continue;
            }
            if (what.equals("validate.required")) {
                told.add(
                        Mark.CHANGED,
                        field + ("true".equals(young) ? " sekarang wajib diisi." : " tidak lagi wajib diisi."));
            } else if (what.startsWith(FormFields.OPTION) && old == null) {
                told.add(Mark.CHANGED, "%s: pilihan baru %s.".formatted(field, quoted(String.valueOf(young))));
            } else if (what.startsWith(FormFields.OPTION) && young == null) {
                told.add(Mark.CHANGED, "%s: pilihan %s dihapus.".formatted(field, quoted(String.valueOf(old))));
            } else if (what.startsWith(FormFields.OPTION)) {
                told.changed(field + ": pilihan", quoted(String.valueOf(old)), quoted(String.valueOf(young)));
            } else {
                told.changed(
                        field + ": " + WORDS.getOrDefault(what, what), value(then, what, old), value(now, what, young));
            }
        }
    }

    private static @Nullable String value(PackWords words, String what, @Nullable String written) {
        if (written == null) {
            return null;
        }
        return switch (what) {
            case "type" -> FormFields.TYPES.getOrDefault(written, written);
            case "conditional.hide", "expression" -> words.expression(written.replaceFirst("^=", ""));
            case "valuesKey" -> words.named(written);
            default -> written.equals("true") ? "ya" : written.equals("false") ? "tidak" : written;
        };
    }
}
