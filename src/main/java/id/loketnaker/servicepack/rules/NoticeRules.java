package id.loketnaker.servicepack.rules;

import id.loketnaker.servicepack.NoticePlan;
import id.loketnaker.servicepack.NoticeText;
import id.loketnaker.servicepack.ServiceStandard;
import id.loketnaker.servicepack.Validity;
import id.loketnaker.servicepack.files.Bpmn;
import id.loketnaker.servicepack.files.Findings;
import id.loketnaker.servicepack.language.Expression;
import id.loketnaker.servicepack.language.StandardNames;
import id.loketnaker.servicepack.language.Vocabulary;
import id.loketnaker.servicepack.parts.Draft;
import id.loketnaker.servicepack.parts.Listeners;
import id.loketnaker.servicepack.parts.PackTexts;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.w3c.dom.Element;

/** Each text is told somewhere, and names only what is known. */
final class NoticeRules {

    private static final StandardNames STANDARD = StandardNames.OF_NOTICES;
    private static final int LONGEST = 4000;

    private final Draft draft;
    private final NoticePlan plan;
    private final List<Sheet> sheets;
    private final PackTexts files;

    NoticeRules(CheckedPack pack) {
        this.draft = pack.draft();
        this.plan = pack.read().notices();
        this.sheets = pack.sheets();
        this.files = pack.read().noticeFiles();
    }

    void check() {
        plan.texts().forEach(this::check);
        Set<String> told = new HashSet<>();
        for (Sheet sheet : sheets) {
            Set<String> here = new HashSet<>();
            Bpmn.all(sheet.document(), Listeners.ELEMENT)
                    .forEach(listener -> Listeners.calls(listener)
                            .filter(call -> call.bean().equals(Vocabulary.NOTICES))
                            .map(Expression.Call::id)
                            .forEach(id -> {
                                here.add(id);
                                isWritten(sheet, listener, id);
                                happensOnce(sheet, listener);
                            }));
            if (!sheet.draft().isFragment()) {
                here.addAll(reminders());
            }
            here.stream()
                    .flatMap(id -> plan.text(id).stream())
                    .forEach(text ->
                            text.names().stream().distinct().forEach(name -> isKnown(text, name, sheet.known())));
            told.addAll(here);
        }
        plan.texts().stream().filter(text -> !told.contains(text.id())).forEach(this::isLeftOver);
    }

    /** Told when the case has ended, of what it gave for a time. */
    private List<String> reminders() {
        ServiceStandard standard = draft.standard();
        return standard == null
                ? List.of()
                : standard.occasions().validities().stream()
                        .map(Validity::notice)
                        .filter(Objects::nonNull)
                        .toList();
    }

    private void isWritten(Sheet sheet, Element listener, String id) {
        if (plan.text(id).isEmpty()) {
            sheet.findings()
                    .add(
                            ExpressionRules.place(listener),
                            "teks pemberitahuan \"%s\" tidak ada".formatted(id),
                            "Tulis %s, atau perbaiki ejaannya.".formatted(NoticeText.fileOf(id)));
        }
    }

    private void happensOnce(Sheet sheet, Element listener) {
        if (listener.getParentNode().getParentNode() instanceof Element owner
                && Bpmn.children(owner, "multiInstanceLoopCharacteristics")
                        .findAny()
                        .isPresent()) {
            sheet.findings()
                    .add(
                            ExpressionRules.place(listener),
                            "pemberitahuan ada pada langkah yang dikerjakan berkali-kali sekaligus",
                            "Pindahkan ke alur sebelum atau sesudahnya, supaya pemohon diberi tahu satu kali.");
        }
    }

    private void isLeftOver(NoticeText text) {
        in(text).about(Causes.DIAGRAMS)
                .add(
                        (String) null,
                        "teks ini tidak dipakai di diagram",
                        "Pasang ${pemberitahuan.pemohon(execution, '%s')} sebagai pendengar, sebut di masa-berlaku, atau hapus berkasnya."
                                .formatted(text.id()));
    }

    private void check(NoticeText text) {
        if (!text.id().matches("[a-z][a-z0-9-]{0,59}")) {
            in(text).add(
                            (String) null,
                            "nama berkas bukan huruf kecil, angka dan tanda hubung, paling banyak 60",
                            "Ganti nama berkasnya.");
        }
        if (text.subject().isEmpty()) {
            in(text).add(
                            "baris 1",
                            "bukan \"Perihal: …\"",
                            "Tulis perihalnya di baris pertama, lalu satu baris kosong.");
        }
        if (text.body().isEmpty() || text.body().length() > LONGEST) {
            in(text).add(
                            (String) null,
                            "isi kosong atau lebih dari %d huruf".formatted(LONGEST),
                            "Tulis isinya, ringkas.");
        }
        text.otherExpressions()
                .forEach(line -> in(text).add(
                                line,
                                "di dalam ${…} hanya boleh satu nama",
                                "Tulis ${namaBidang}, atau salah satu nama baku: %s.".formatted(STANDARD.listed())));
    }

    private void isKnown(NoticeText text, String name, KnownVariables known) {
        String first = name.split("\\.", 2)[0];
        if (!STANDARD.isGroup(first)) {
            known.require(first, in(text), name);
        } else if (!STANDARD.contains(name)) {
            in(text).add(name, "bukan nama baku", "Nama baku yang ada: %s.".formatted(STANDARD.listed()));
        } else if (isMissing(name)) {
            in(text).add(name, "tidak diisi di instansi.yaml", "Isi \"kontak\" di instansi.yaml, atau hapus nama ini.");
        }
    }

    private boolean isMissing(String name) {
        return name.equals("instansi.surel") && plan.officeMail() == null
                || name.equals("instansi.telepon") && plan.officePhone() == null;
    }

    private Findings.InFile in(NoticeText text) {
        return draft.findings().in(files.fileOf(text.file()));
    }
}
