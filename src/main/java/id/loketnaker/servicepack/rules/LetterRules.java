package id.loketnaker.servicepack.rules;

import static java.util.Objects.requireNonNull;

import id.loketnaker.servicepack.Office;
import id.loketnaker.servicepack.files.Bpmn;
import id.loketnaker.servicepack.files.Findings;
import id.loketnaker.servicepack.language.Expression;
import id.loketnaker.servicepack.language.Vocabulary;
import id.loketnaker.servicepack.parts.DeclaredLetter;
import id.loketnaker.servicepack.parts.Draft;
import id.loketnaker.servicepack.parts.Listeners;
import id.loketnaker.servicepack.parts.PackTexts;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Document;

/** A letter has a template, and is signed and numbered by what the office has. */
final class LetterRules {

    private final Draft draft;
    private final List<Sheet> sheets;
    private final Map<String, Document> templates;
    private final PackTexts texts;

    LetterRules(CheckedPack pack) {
        this.draft = pack.draft();
        this.sheets = pack.sheets();
        this.templates = pack.read().templates();
        this.texts = pack.read().letterFiles();
    }

    void check() {
        if (draft.standard() == null) {
            return;
        }
        Set<String> ids = new HashSet<>();
        for (DeclaredLetter letter : draft.letters()) {
            if (!ids.add(letter.id())) {
                refuse("surat", "id \"%s\" dipakai dua surat".formatted(letter.id()), "Beri id yang berbeda.");
            }
            isDeclaredSoundly(letter);
            isIssued(letter);
            Document template = templates.get(letter.file());
            if (template != null) {
                templateIsSound(letter, template);
            }
        }
        templates.keySet().stream()
                .filter(file -> draft.letters().stream()
                        .noneMatch(letter -> letter.file().equals(file)))
                .map(texts::fileOf)
                .forEach(file -> draft.findings()
                        .in(file)
                        .about(Causes.DIAGRAMS)
                        .add(
                                (String) null,
                                "surat ini tidak disebut di layanan.yaml",
                                "Daftarkan di layanan.yaml, bagian surat, dengan id = nama berkas; atau hapus."));
    }

    private void isDeclaredSoundly(DeclaredLetter letter) {
        if (!draft.files().content().containsKey(texts.fileOf(letter.file())) && !stands(letter.id() + ".html")) {
            draft.findings()
                    .in("layanan.yaml")
                    .about(Causes.DIAGRAMS)
                    .add(
                            place(letter),
                            "templat %s tidak ada".formatted(letter.file()),
                            "Tambahkan berkasnya, atau hapus suratnya dari daftar.");
        }
        if (!draft.knowsRole(letter.signatory())) {
            refuse(
                    place(letter),
                    "penandatangan \"%s\" tidak ada di instansi.yaml".formatted(letter.signatory()),
                    "Pakai id peran dari instansi.yaml.");
        }
        Office office = draft.office();
        if (office == null) {
            return;
        }
        if (office.stationery() == null) {
            letterheadIsMissing(draft.findings());
        } else if (letter.numbering() != null
                && office.stationery().numbering(letter.numbering()).isEmpty()) {
            refuse(
                    place(letter),
                    "jenis nomor \"%s\" tidak ada di instansi.yaml".formatted(letter.numbering()),
                    "Tambahkan pada \"penomoran\" di instansi.yaml, atau perbaiki ejaannya.");
        }
    }

    static void letterheadIsMissing(Findings findings) {
        findings.add(
                "instansi.yaml",
                "kop",
                "kop dan kota belum ada, padahal kantor ini bersurat",
                "Tambahkan \"kop\" dan \"kota\"; tanpa itu tidak ada surat.");
    }

    /** In the wrong place, which is a finding of its own. */
    private boolean stands(String misplaced) {
        return draft.files().content().containsKey(misplaced);
    }

    /** What it names is there in every diagram that writes it. */
    private void templateIsSound(DeclaredLetter letter, Document template) {
        List<KnownVariables> known = sheets.stream()
                .filter(sheet -> calls(sheet, letter).anyMatch(Listeners::makesALetter))
                .map(Sheet::known)
                .toList();
        for (int i = 0; i < known.size(); i++) {
            TemplateRules rules = new TemplateRules(
                    letter,
                    requireNonNull(draft.standard()).requirements(),
                    known.get(i),
                    draft.findings().in(texts.fileOf(letter.file())));
            if (i == 0) {
                rules.check(template);
            } else {
                rules.variablesAreKnown(template);
            }
        }
    }

    private static Stream<Expression.Call> calls(Sheet sheet, DeclaredLetter letter) {
        return Bpmn.all(sheet.document(), Listeners.ELEMENT)
                .flatMap(Listeners::calls)
                .filter(call -> call.bean().equals(Vocabulary.LETTERS))
                .filter(call -> call.id().equals(letter.id()));
    }

    /** A letter that nothing issues is left over, or its step was forgotten. */
    private void isIssued(DeclaredLetter letter) {
        boolean issued = sheets.stream()
                .flatMap(sheet -> calls(sheet, letter))
                .anyMatch(call -> call.word().equals("terbitkan") || call.word().equals("ralat"));
        if (!issued) {
            draft.findings()
                    .in("layanan.yaml")
                    .about(Causes.DIAGRAMS)
                    .add(
                            place(letter),
                            "surat tidak diterbitkan oleh langkah mana pun",
                            "Pasang ${surat.terbitkan(execution, '%s')} pada langkahnya di diagram, atau hapus suratnya."
                                    .formatted(letter.id()));
        }
    }

    private static String place(DeclaredLetter letter) {
        return "surat." + letter.id();
    }

    private void refuse(String place, String problem, String remedy) {
        draft.findings().add("layanan.yaml", place, problem, remedy);
    }
}
