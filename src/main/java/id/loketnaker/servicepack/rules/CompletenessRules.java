package id.loketnaker.servicepack.rules;

import id.loketnaker.servicepack.CompletenessStep;
import id.loketnaker.servicepack.Diagram;
import id.loketnaker.servicepack.Element;
import id.loketnaker.servicepack.FormSchema;
import id.loketnaker.servicepack.files.Findings;
import java.util.Optional;

/** A task that finds the papers complete names the choice of its form that says so. */
final class CompletenessRules {

    private final Sheet sheet;
    private final Diagram diagram;
    private final Findings.InFile findings;

    CompletenessRules(Sheet sheet, Diagram diagram) {
        this.sheet = sheet;
        this.diagram = diagram;
        this.findings = sheet.findings();
    }

    void check() {
        diagram.elements().stream()
                .filter(element -> element.property(Element.COMPLETE).isPresent())
                .forEach(this::check);
    }

    private void check(Element element) {
        Optional<FormSchema> form = element.is("userTask") ? sheet.draft().formOf(element) : Optional.empty();
        if (!element.is("userTask")) {
            findings.add(
                    element, "kelengkapan hanya berlaku pada tugas", "Pindahkan ke tugas yang memeriksa kelengkapan.");
        } else if (form.isPresent() && CompletenessStep.of(element, form.get()).isEmpty()) {
            findings.about(Causes.FORMS)
                    .add(
                            element,
                            "kelengkapan=\"%s\" tidak cocok dengan formulir %s"
                                    .formatted(
                                            element.property(Element.COMPLETE).orElse(""),
                                            form.get().id()),
                            "Tulis kunci pilihan = nilai yang menyatakan lengkap, misalnya hasilPemeriksaan=lengkap.");
        }
    }
}
