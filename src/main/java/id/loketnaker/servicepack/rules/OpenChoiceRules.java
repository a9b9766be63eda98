package id.loketnaker.servicepack.rules;

import id.loketnaker.servicepack.FileNames;
import id.loketnaker.servicepack.FormField;
import id.loketnaker.servicepack.Parameters;
import id.loketnaker.servicepack.parts.DecisionFile;
import id.loketnaker.servicepack.parts.Draft;
import id.loketnaker.servicepack.parts.FormFile;

/** Choices that are known only when the case runs come from a decision table, so that the server knows them too. */
final class OpenChoiceRules {

    private OpenChoiceRules() {}

    static void check(Draft draft) {
        boolean allTablesAreRead = draft.files().content().keySet().stream()
                        .filter(name -> FileNames.isDecision(name, draft.folder()))
                        .count()
                == draft.decisions().size();
        for (FormFile form : draft.forms().values()) {
            form.schema().fields().stream()
                    .filter(field -> field.choicesKey() != null && allTablesAreRead)
                    .filter(field -> !isKnownOfTheCase(draft, field))
                    .filter(field -> draft.decisions().values().stream()
                            .map(DecisionFile::table)
                            .noneMatch(table ->
                                    table.collects() && table.result().name().equals(field.choicesKey())))
                    .forEach(
                            field -> draft.findings()
                                    .in(form.file())
                                    .about(Causes.TABLES.or(Causes.DIAGRAMS))
                                    .add(
                                            field.path(),
                                            "pilihan diambil dari \"%s\", yang bukan hasil tabel keputusan"
                                                    .formatted(field.choicesKey()),
                                            "Isi Options > Input data dengan hasil suatu tabel keputusan yang Collect, atau tulis daftarnya."));
        }
    }

    /** A fragment cannot know the requirements of those that call it, and is told them. */
    private static boolean isKnownOfTheCase(Draft draft, FormField field) {
        return draft.isFragment() && Parameters.REQUIREMENTS.equals(field.choicesKey());
    }
}
