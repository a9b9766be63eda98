package id.loketnaker.servicepack.rules;

import id.loketnaker.servicepack.FirmFields;
import id.loketnaker.servicepack.FormField;
import id.loketnaker.servicepack.FormSchema;
import id.loketnaker.servicepack.ServiceStandard;
import id.loketnaker.servicepack.files.Findings;
import id.loketnaker.servicepack.parts.Draft;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What {@code layanan.yaml} says of firms and unions fits the forms. */
final class FirmRules {

    private final Draft draft;
    private final List<FirmFields> firms;
    private final Findings.InFile findings;

    FirmRules(Draft draft, ServiceStandard standard) {
        this.draft = draft;
        this.firms = standard.firms();
        this.findings = draft.findings().in("layanan.yaml").about(Causes.FORMS);
    }

    void check() {
        Set<String> told = new HashSet<>();
        for (int i = 0; i < firms.size(); i++) {
            String place = "perusahaan[" + (i + 1) + "]";
            FirmFields each = firms.get(i);
            fieldsStandTogether(place, each);
            conditionCanHold(place, each);
            if (!meanings(each).allMatch(told::add)) {
                findings.add(
                        place,
                        "bidang \"%s\" disebut dua kali untuk keadaan yang sama".formatted(each.name()),
                        "Hapus yang kedua, atau bedakan isi bila keduanya.");
            }
        }
    }

    /** One field tells of one firm at most, whatever the answer to its condition. */
    private Stream<String> meanings(FirmFields each) {
        boolean always = each.condition() == null
                || firms.stream()
                        .anyMatch(other -> other.name().equals(each.name())
                                && !Objects.equals(other.condition(), each.condition()));
        return always
                ? Stream.of(each.name())
                : each.answers().stream().distinct().map(answer -> each.name() + "=" + answer);
    }

    /** Choosing a firm fills its fields at once, so they stand in one form. */
    private void fieldsStandTogether(String place, FirmFields each) {
        List<FormSchema> asking = draft.formSchemas().stream()
                .filter(form -> form.field(each.name()).isPresent())
                .toList();
        each.keys().stream()
                .filter(key -> asking.stream().noneMatch(form -> isText(form.field(key))))
                .forEach(key -> findings.add(
                        place,
                        "bidang \"%s\" bukan isian teks pada formulir yang menanyakan \"%s\""
                                .formatted(key, each.name()),
                        "Tulis kunci bidang teks dari formulir yang sama, di luar grup yang punya Path."));
    }

    private static boolean isText(Optional<FormField> field) {
        return field.filter(found ->
                        (found.type().equals("textfield") || found.type().equals("textarea"))
                                && found.groupPath() == null)
                .isPresent();
    }

    private void conditionCanHold(String place, FirmFields each) {
        if (each.condition() == null) {
            return;
        }
        String key = Objects.requireNonNull(each.condition());
        Optional<FormField> asked = draft.formSchemas().stream()
                .flatMap(form -> form.field(key).stream())
                .filter(field -> !field.choices().isEmpty() && !field.multiple())
                .findFirst();
        if (asked.isEmpty()) {
            findings.add(
                    place + ".bila.bidang",
                    "bidang \"%s\" bukan pilihan pada formulir layanan ini".formatted(key),
                    "Tulis kunci bidang radio atau select.");
            return;
        }
        each.answers().stream()
                .filter(answer -> !asked.get().choices().contains(answer))
                .forEach(answer -> findings.add(
                        place + ".bila.isi",
                        "\"%s\" bukan pilihan bidang \"%s\"".formatted(answer, key),
                        "Pakai salah satu: " + String.join(", ", asked.get().choices()) + "."));
    }
}
