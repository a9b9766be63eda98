package id.loketnaker.servicepack.rules;

import id.loketnaker.servicepack.Element;
import id.loketnaker.servicepack.FileNames;
import id.loketnaker.servicepack.parts.DecisionFile;
import id.loketnaker.servicepack.parts.Draft;
import id.loketnaker.servicepack.parts.FormFile;
import java.util.HashMap;
import java.util.Map;

/**
 * A pack and its fragments are one deployment and one record: an id means one element, one form and one table in all of
 * them, so that nothing that is stored of a case needs to say in which diagram it stands.
 */
final class TogetherRules {

    private TogetherRules() {}

    static void check(Draft draft) {
        Map<String, Draft> elements = new HashMap<>();
        Map<String, String> forms = new HashMap<>();
        Map<String, String> tables = new HashMap<>();
        draft.withFragments().forEach(each -> {
            if (each.diagram() != null) {
                each.diagram().elements().stream()
                        .filter(element -> !element.id().isBlank())
                        .forEach(element -> {
                            Draft other = elements.putIfAbsent(element.id(), each);
                            if (other != null && other != each) {
                                isTakenBy(each, element, other);
                            }
                        });
            }
            each.forms().values().forEach(form -> idIsFree(draft, form, forms));
            each.decisions().values().forEach(table -> idIsFree(draft, table, tables));
        });
        oneFragmentBrings(draft);
    }

    /** Whose text it would be, only the order of names would say. */
    private static void oneFragmentBrings(Draft draft) {
        Map<String, String> brought = new HashMap<>();
        draft.files().content().keySet().stream()
                .filter(FileNames::isOfFragment)
                .filter(file ->
                        FileNames.isLetter(FileNames.inPack(file)) || FileNames.isNotice(FileNames.inPack(file)))
                .filter(file -> !draft.files().content().containsKey(FileNames.inPack(file)))
                .forEach(file -> {
                    String other = brought.putIfAbsent(FileNames.inPack(file), file);
                    if (other != null) {
                        draft.findings()
                                .add(
                                        file,
                                        null,
                                        "nama ini juga dipakai %s".formatted(other),
                                        "Tulis %s di paket ini, atau beri nama yang berbeda."
                                                .formatted(FileNames.inPack(file)));
                    }
                });
    }

    private static void isTakenBy(Draft draft, Element element, Draft other) {
        draft.inDiagram()
                .add(
                        element,
                        "id juga dipakai di %s".formatted(other.inDiagram().file()),
                        "Beri id yang berbeda; catatan perkara memakainya tanpa nama diagram.");
    }

    private static void idIsFree(Draft draft, FormFile form, Map<String, String> forms) {
        String other = forms.putIfAbsent(form.schema().id(), form.file());
        if (other != null) {
            draft.findings()
                    .in(form.file())
                    .about(form.file()::equals) // which says that the id is not the name of its file
                    .add(
                            "id",
                            "id formulir \"%s\" sudah dipakai %s"
                                    .formatted(form.schema().id(), other),
                            "Samakan id dengan nama berkas masing-masing.");
        }
    }

    private static void idIsFree(Draft draft, DecisionFile table, Map<String, String> tables) {
        String other = tables.putIfAbsent(table.baseName(), table.file());
        if (other != null) {
            draft.findings()
                    .add(
                            table.file(),
                            "id",
                            "id keputusan \"%s\" sudah dipakai %s".formatted(table.baseName(), other),
                            "Beri nama lain, misalnya dengan awalan nama potongannya.");
        }
    }
}
