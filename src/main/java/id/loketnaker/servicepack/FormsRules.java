package id.loketnaker.servicepack;

import java.util.HashMap;
import java.util.stream.Stream;

/** All rules on the forms of a pack, each and together. */
final class FormsRules {

    private FormsRules() {}

    static void check(Draft draft) {
        for (var form : draft.forms().values()) {
            new FormRules(form, draft.findings().in(form.file())).check();
            isUsed(draft, form);
        }
        idsAreUnique(draft);
    }

    /** A form nobody opens is a misspelt reference, or left over. */
    private static void isUsed(Draft draft, FormFile form) {
        var diagram = draft.diagram();
        if (diagram != null
                && diagram.elements().stream()
                        .flatMap(element ->
                                Stream.ofNullable(element.attributes().get("formRef")))
                        .noneMatch(form.baseName()::equals)) {
            draft.findings()
                    .add(
                            form.file(),
                            null,
                            "formulir tidak dipakai oleh tugas mana pun",
                            "Pasang pada tugasnya di diagram, atau hapus berkasnya.");
        }
    }

    private static void idsAreUnique(Draft draft) {
        var seen = new HashMap<String, String>();
        for (var form : draft.forms().values()) {
            var other = seen.putIfAbsent(form.schema().id(), form.file());
            if (other != null) {
                draft.findings()
                        .add(
                                form.file(),
                                "id",
                                "id formulir \"%s\" sudah dipakai %s"
                                        .formatted(form.schema().id(), other),
                                "Samakan id dengan nama berkas masing-masing.");
            }
        }
    }
}
