package id.loketnaker.servicepack.rules;

import id.loketnaker.servicepack.Diagram;
import id.loketnaker.servicepack.language.StandardNames;
import id.loketnaker.servicepack.parts.Draft;
import id.loketnaker.servicepack.parts.FormFile;
import java.util.stream.Stream;

/** All rules on the forms of a pack, each and together. */
final class FormsRules {

    private FormsRules() {}

    static void check(Draft draft) {
        for (FormFile form : draft.forms().values()) {
            FormRules rules = new FormRules(form, draft.findings().in(form.file()));
            rules.check();
            rules.namesAreFree(draft.isFragment() ? FragmentRules.hidesAWord(draft) : StandardNames::isReserved);
            isUsed(draft, form);
        }
        KeptColumnsRules.check(draft);
    }

    /** A form nobody opens is a misspelt reference, or left over. */
    private static void isUsed(Draft draft, FormFile form) {
        Diagram diagram = draft.diagram();
        if (diagram != null
                && diagram.elements().stream()
                        .flatMap(element ->
                                Stream.ofNullable(element.attributes().get("formRef")))
                        .noneMatch(form.baseName()::equals)) {
            draft.findings()
                    .in(form.file())
                    .about(Causes.DIAGRAMS.or(form.file()::equals))
                    .add(
                            (String) null,
                            "formulir tidak dipakai oleh tugas mana pun",
                            "Pasang pada tugasnya di diagram, atau hapus berkasnya.");
        }
    }
}
