package id.loketnaker.servicepack.rules;

import id.loketnaker.servicepack.Office;
import id.loketnaker.servicepack.files.Bpmn;
import id.loketnaker.servicepack.parts.DeclaredLetter;
import id.loketnaker.servicepack.parts.Draft;
import id.loketnaker.servicepack.parts.Listeners;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Document;

/** A letter has a template, and is signed and numbered by what the office has. */
final class LetterRules {

    private final Draft draft;

    LetterRules(Draft draft) {
        this.draft = draft;
    }

    void check(Map<String, Document> templates, KnownVariables knownVariables, Document diagram) {
        if (draft.standard() == null) {
            return;
        }
        Set<String> ids = new HashSet<>();
        for (DeclaredLetter letter : draft.letters()) {
            if (!ids.add(letter.id())) {
                refuse("surat", "id \"%s\" dipakai dua surat".formatted(letter.id()), "Beri id yang berbeda.");
            }
            isDeclaredSoundly(letter);
            isIssued(letter, diagram);
            Document template = templates.get(letter.file());
            if (template != null) {
                new TemplateRules(letter, knownVariables, draft.findings().in(letter.file())).check(template);
            }
        }
        templates.keySet().stream()
                .filter(file -> draft.letters().stream()
                        .noneMatch(letter -> letter.file().equals(file)))
                .forEach(file -> draft.findings()
                        .add(
                                file,
                                null,
                                "surat ini tidak disebut di layanan.yaml",
                                "Daftarkan di layanan.yaml, bagian surat, dengan id = nama berkas; atau hapus."));
    }

    private void isDeclaredSoundly(DeclaredLetter letter) {
        if (!draft.files().content().containsKey(letter.file())) {
            refuse(place(letter), "templat %s tidak ada".formatted(letter.file()), "Tambahkan berkasnya.");
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
            refuse(
                    "surat",
                    "instansi.yaml belum punya kop dan kota",
                    "Tambahkan \"kop\" dan \"kota\" di instansi.yaml; tanpa itu tidak ada surat.");
        } else if (letter.numbering() != null
                && office.stationery().numbering(letter.numbering()).isEmpty()) {
            refuse(
                    place(letter),
                    "jenis nomor \"%s\" tidak ada di instansi.yaml".formatted(letter.numbering()),
                    "Tambahkan pada \"penomoran\" di instansi.yaml, atau perbaiki ejaannya.");
        }
    }

    /** A letter that nothing issues is left over, or its step was forgotten. */
    private void isIssued(DeclaredLetter letter, Document diagram) {
        boolean issued = Bpmn.all(diagram, Listeners.ELEMENT)
                .flatMap(Listeners::calls)
                .filter(call -> call.word().equals("terbitkan") || call.word().equals("ralat"))
                .anyMatch(call -> call.id().equals(letter.id()));
        if (!issued) {
            refuse(
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
