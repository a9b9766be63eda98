package id.loketnaker.servicepack.rules;

import id.loketnaker.servicepack.Diagram;
import id.loketnaker.servicepack.Element;
import id.loketnaker.servicepack.FormField;
import id.loketnaker.servicepack.files.Findings;

/** What stands above the form of a task: values that the case can know, each with a name that people read. */
final class ShownRules {

    private final Sheet sheet;
    private final Diagram diagram;
    private final Findings.InFile findings;

    ShownRules(Sheet sheet, Diagram diagram) {
        this.sheet = sheet;
        this.diagram = diagram;
        this.findings = sheet.findings();
    }

    void check() {
        diagram.elements().forEach(element -> element.shown().forEach(name -> isShown(element, name)));
        diagram.elements().stream()
                .filter(element -> element.property(Element.SHOWN).isPresent() && !element.is("userTask"))
                .forEach(element -> findings.add(
                        element, "tampilkan hanya berlaku pada tugas", "Pindahkan ke tugas yang memerlukannya."));
        diagram.process().properties().keySet().stream()
                .filter(property -> property.startsWith(Diagram.TITLE))
                .forEach(this::isTitle);
    }

    private void isShown(Element element, String name) {
        String value = name.split("\\.", 2)[0];
        sheet.known().requireInLetter(value, findings, element.label());
        if (sheet.known().areKnown(value)
                && !isLabelled(name)
                && diagram.title(name).isEmpty()
                && !ExpressionRules.OF_EVENTS.contains(name)) {
            findings.add(
                    element,
                    "\"%s\" di tampilkan tidak punya judul".formatted(name),
                    "Tidak ada formulir yang menanyakannya: tulis judulnya di properti proses %s%s."
                            .formatted(Diagram.TITLE, name));
        }
    }

    private void isTitle(String property) {
        String name = property.substring(Diagram.TITLE.length());
        if (diagram.title(name).isEmpty()) {
            findings.add(diagram.process(), "%s kosong".formatted(property), "Isi judul yang dibaca petugas.");
        } else if (isLabelled(name)) {
            findings.add(
                    diagram.process(),
                    "%s tidak dipakai: bidang formulir sudah punya label".formatted(property),
                    "Hapus properti itu; ubah labelnya di formulir bila perlu.");
        } else {
            sheet.known().requireInLetter(name.split("\\.", 2)[0], findings, diagram.processId());
        }
    }

    private boolean isLabelled(String name) {
        return sheet.draft().formSchemas().stream()
                .flatMap(form -> form.field(name).stream())
                .map(FormField::label)
                .anyMatch(label -> !label.isBlank());
    }
}
