package id.loketnaker.servicepack.rules;

import id.loketnaker.servicepack.FormField;
import id.loketnaker.servicepack.FormSchema;
import id.loketnaker.servicepack.PublicStart;
import id.loketnaker.servicepack.files.Findings;
import id.loketnaker.values.Nearest;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** What the public fills in can be asked without a script, and with it a case begins. */
final class PublicStartRules {

    private static final String PLACE = "dari-publik";
    private static final Set<String> ASKED = Set.of("textfield", "textarea", "number", "checkbox", "radio", "select");

    private static final String COMPARISON = "([A-Za-z_][\\w.]*)\\s*(!?=)\\s*\"([^\"]*)\"";
    private static final Pattern COMPARED = Pattern.compile(COMPARISON);
    private static final Pattern EITHER =
            Pattern.compile("[\\s(]*%1$s[\\s)]*(?:\\bor\\b[\\s(]*%1$s[\\s)]*)*".formatted(COMPARISON));

    private final FormSchema form;
    private final List<String> reached;
    private final Findings.InFile findings;

    /** @param reached the fields with telephone and mail of the applicant */
    PublicStartRules(FormSchema form, List<String> reached, Findings.InFile findings) {
        this.form = form;
        this.reached = List.copyOf(reached);
        this.findings = findings;
    }

    void check(PublicStart start) {
        areFields("bidang", start.fields());
        areFields("isi", start.values().keySet());
        start.fields().stream()
                .flatMap(field -> form.field(field).stream())
                .filter(field -> !isAsked(field))
                .forEach(
                        field -> findings.add(
                                PLACE + ".bidang",
                                "bidang \"%s\" tidak dapat ditanyakan di halaman publik".formatted(field.path()),
                                "Di sana hanya teks, angka, tanggal, centang dan satu pilihan dari formulirnya sendiri; isi lewat isi, atau pakai bidang lain."));
        Set<String> given = new HashSet<>(start.fields());
        given.addAll(start.values().keySet());
        form.fields().stream()
                .filter(field -> field.required() && field.formula() == null && !given.contains(field.path()))
                .forEach(field -> findings.add(
                        PLACE,
                        "bidang wajib \"%s\" tidak ditanyakan dan tidak diisi".formatted(field.path()),
                        "Tambahkan di bidang, atau isi lewat isi."));
        PublicStart.Secrecy secrecy = start.secrecy();
        if (secrecy != null) {
            check(start, secrecy);
        }
    }

    private void check(PublicStart start, PublicStart.Secrecy secrecy) {
        areFields("rahasia.isi", secrecy.values().keySet());
        if (!start.fields().contains(secrecy.field())) {
            findings.add(
                    PLACE + ".rahasia.bidang",
                    "bidang \"%s\" tidak ditanyakan".formatted(secrecy.field()),
                    "Tulis salah satu: %s.".formatted(String.join(", ", start.fields())));
        }
        form.field(secrecy.field()).ifPresent(field -> {
            areChoices("rahasia.pilihan", field, secrecy.choices());
            areChoices("rahasia.tanpa-tanda-terima", field, secrecy.withoutReceipt());
        });
        reached.stream()
                .filter(field ->
                        start.fields().contains(field) && !secrecy.values().containsKey(field))
                .flatMap(field -> form.field(field).stream())
                .filter(field -> !secrecy.choices().stream().allMatch(choice -> isHidden(field, secrecy, choice)))
                .forEach(field -> findings.add(
                        PLACE + ".rahasia",
                        "bidang \"%s\" tetap diambil dari yang minta dirahasiakan".formatted(field.path()),
                        "Sembunyikan di formulir dengan syarat sederhana (=%s != \"...\"), atau ganti lewat rahasia.isi."
                                .formatted(secrecy.field())));
    }

    /** Known of comparisons that are joined by {@code or} only; of anything else it is not known that it hides. */
    private static boolean isHidden(FormField field, PublicStart.Secrecy secrecy, String choice) {
        String condition = Objects.requireNonNullElse(field.hideCondition(), "");
        return EITHER.matcher(condition).matches()
                && COMPARED.matcher(condition)
                        .results()
                        .anyMatch(each -> each.group(1).equals(secrecy.field())
                                && each.group(2).equals("=") == each.group(3).equals(choice));
    }

    private static boolean isAsked(FormField field) {
        boolean date = "date".equals(field.dateKind());
        return (date || ASKED.contains(field.type()))
                && !field.readOnly()
                && !field.multiple()
                && field.choicesKey() == null
                && field.groupPath() == null;
    }

    private void areFields(String part, Collection<String> names) {
        List<String> known = form.fields().stream().map(FormField::path).toList();
        names.stream()
                .filter(name -> !known.contains(name))
                .sorted()
                .forEach(name -> findings.about(Causes.FORMS)
                        .add(
                                PLACE + "." + part,
                                "bidang \"%s\" tidak ada di formulir permohonan %s".formatted(name, form.id()),
                                "Tulis kunci bidang yang ada di formulir permohonan." + Nearest.meant(name, known)));
    }

    private void areChoices(String part, FormField field, List<String> choices) {
        choices.stream()
                .filter(choice -> !field.choices().contains(choice))
                .forEach(choice -> findings.add(
                        PLACE + "." + part,
                        "pilihan \"%s\" tidak ada pada bidang \"%s\"".formatted(choice, field.path()),
                        "Tulis salah satu: %s.".formatted(String.join(", ", field.choices()))));
    }
}
