package id.loketnaker.servicepack.rules;

import id.loketnaker.servicepack.BatchPlan;
import id.loketnaker.servicepack.Diagram;
import id.loketnaker.servicepack.Element;
import id.loketnaker.servicepack.Parameters;
import id.loketnaker.servicepack.files.Findings;
import id.loketnaker.servicepack.parts.Draft;
import java.util.Set;

/** The extension properties that the core reads; any other is a misspelling. */
final class PropertyRules {

    private static final Set<String> KNOWN = Set.of(
            "jeda",
            "kosongkan",
            Element.SHOWN,
            Element.FOR_APPLICANT,
            Element.SIGNING,
            Element.COMPLETE,
            "peristiwa",
            "peran",
            BatchPlan.TOGETHER);
    private static final int LONGEST_TEXT = 300;

    private final Draft draft;
    private final Findings.InFile findings;

    PropertyRules(Draft draft) {
        this.draft = draft;
        this.findings = draft.inDiagram();
    }

    void check(Diagram diagram) {
        check(diagram.process());
        diagram.elements().forEach(this::check);
    }

    private boolean isParameter(Element element, String name) {
        return element.is("process")
                && (name.startsWith(Diagram.TITLE) || draft.isFragment() && Parameters.isProperty(name));
    }

    private void check(Element element) {
        element.properties().keySet().forEach(name -> isKnown(element, name));
        element.property("jeda").ifPresent(ground -> pauseHasGround(element, ground));
        element.property(Element.FOR_APPLICANT).ifPresent(text -> applicantUnderstands(element, text));
        element.property("kosongkan").ifPresent(fields -> emptiedFieldsAreInTheForm(element, fields));
        if (!element.isMessage()
                && (element.property("peristiwa").isPresent()
                        || element.property("peran").isPresent())) {
            findings.add(
                    element,
                    "properti \"peristiwa\" dan \"peran\" hanya berlaku pada peristiwa pesan",
                    "Pindahkan ke peristiwa pesan, atau hapus.");
        }
    }

    private void isKnown(Element element, String name) {
        if (name.equals("janji")) {
            findings.add(
                    element,
                    "janji kedua di dalam diagram",
                    "Hapus; janji hanya tertulis satu kali, di layanan.yaml. Pakai ${tenggat.janji(execution)}.");
        } else if (!KNOWN.contains(name) && !isParameter(element, name)) {
            findings.add(
                    element,
                    "properti \"%s\" tidak dikenal".formatted(name),
                    "Hapus, atau perbaiki ejaannya; yang dikenal: angkatan, jeda, kelengkapan, kosongkan, tampilkan, tandatangan, pemohon, peristiwa, peran, dan pada proses judul.<nama>.");
        }
    }

    /** Each pause of the promise stands on a rule, or the office could stop the clock at will. */
    private void pauseHasGround(Element element, String ground) {
        if (ground.isBlank()) {
            findings.add(
                    element, "jeda tanpa dasar", "Isi nilai properti \"jeda\" dengan pasal yang menghentikan waktu.");
        }
        if (!element.is("userTask") && !element.is("subProcess") && !element.is(Diagram.CALL)) {
            findings.add(
                    element,
                    "jeda hanya berlaku pada tugas, subproses atau panggilan potongan",
                    "Pindahkan ke tugas atau subproses yang menunggu.");
        }
    }

    /** It stands on a public page as it is. */
    private void applicantUnderstands(Element element, String text) {
        if (!element.is("userTask")) {
            findings.add(element, "pemohon hanya berlaku pada tugas", "Pindahkan ke tugas yang menunggu pemohon.");
        }
        if (text.isBlank() || text.length() > LONGEST_TEXT || text.contains("${")) {
            findings.add(
                    element,
                    "pemohon harus kalimat biasa, paling panjang %d huruf, tanpa ${…}".formatted(LONGEST_TEXT),
                    "Tulis apa yang harus dilakukan pemohon; kalimat ini dibaca siapa pun yang punya kode perkaranya.");
        }
    }

    private void emptiedFieldsAreInTheForm(Element element, String fields) {
        if (!element.is("userTask")) {
            findings.add(element, "kosongkan hanya berlaku pada tugas", "Pindahkan ke tugas yang berulang.");
            return;
        }
        draft.formOf(element)
                .ifPresent(form -> Diagram.listOf(fields).stream()
                        .filter(field -> form.fields().stream()
                                .noneMatch(known -> known.variable().equals(field)))
                        .forEach(field -> findings.add(
                                element,
                                "kosongkan menyebut \"%s\" yang tidak ada di formulir %s".formatted(field, form.id()),
                                "Perbaiki nama bidangnya, atau hapus dari kosongkan.")));
    }
}
