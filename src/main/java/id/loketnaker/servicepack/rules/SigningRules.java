package id.loketnaker.servicepack.rules;

import id.loketnaker.servicepack.Diagram;
import id.loketnaker.servicepack.Element;
import id.loketnaker.servicepack.FormSchema;
import id.loketnaker.servicepack.SigningStep;
import id.loketnaker.servicepack.files.Findings;
import java.util.Optional;

/** A task that signs is decided on the page of signatures too, which can ask for a decision and its reason alone. */
final class SigningRules {

    private final Sheet sheet;
    private final Diagram diagram;
    private final Findings.InFile findings;

    SigningRules(Sheet sheet, Diagram diagram) {
        this.sheet = sheet;
        this.diagram = diagram;
        this.findings = sheet.findings();
    }

    void check() {
        diagram.elements().stream()
                .filter(element -> element.property(Element.SIGNING).isPresent())
                .forEach(this::check);
    }

    private void check(Element element) {
        Optional<FormSchema> form = element.is("userTask") ? sheet.draft().formOf(element) : Optional.empty();
        if (!element.is("userTask")) {
            findings.add(element, "tandatangan hanya berlaku pada tugas", "Pindahkan ke tugas yang menandatangani.");
        } else if (form.isPresent() && SigningStep.of(element, form.get()).isEmpty()) {
            findings.about(Causes.FORMS)
                    .add(
                            element,
                            "tandatangan=\"%s\" tidak cocok dengan formulir %s"
                                    .formatted(
                                            element.property(Element.SIGNING).orElse(""),
                                            form.get().id()),
                            "Tulis kunci pilihan putusan = nilai yang menandatangani, misalnya putusan=setuju; formulirnya hanya"
                                    + " menanyakan putusan itu, alasan yang tampil pada pilihan tertentu (sembunyikan bila"
                                    + " putusan != \"dikembalikan\"), dan centang. Formulir yang menanyakan lebih: hapus properti ini.");
        }
    }
}
