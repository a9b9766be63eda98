package id.loketnaker.servicepack.rules;

import id.loketnaker.servicepack.FileNames;
import id.loketnaker.servicepack.Parameters;
import id.loketnaker.servicepack.RowList;
import id.loketnaker.servicepack.files.Bpmn;
import id.loketnaker.servicepack.files.Findings;
import id.loketnaker.servicepack.parts.DecisionFile;
import id.loketnaker.servicepack.parts.Draft;
import id.loketnaker.servicepack.parts.FragmentCall;
import id.loketnaker.servicepack.parts.Listeners;
import id.loketnaker.values.Nearest;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;

/** The names that the expressions of one diagram may use, because a form, a listener or a call fills them. */
final class KnownVariables {

    private static final Set<String> OF_LOOPS =
            Set.of("loopCounter", "nrOfInstances", "nrOfActiveInstances", "nrOfCompletedInstances");

    private final Set<String> names = new HashSet<>(ExpressionRules.OF_EVENTS);
    private final Set<String> filled = new HashSet<>();
    private final Set<String> lists = new HashSet<>(); // for forms and letters: a condition compares single values
    private final Set<String> rows = new HashSet<>(); // the lists of rows among them
    private final Set<String> cells = new HashSet<>(); // list and column
    private final Set<String> inputs = new HashSet<>(); // of a fragment: a list has columns that its caller knows
    private final boolean allFormsAreRead;

    KnownVariables(Draft draft, Document document) {
        names.addAll(OF_LOOPS);
        draft.formSchemas()
                .forEach(form -> form.fields().forEach(field -> {
                    if (field.rows() != null) {
                        lists.add(field.variable());
                        field.rows().columns().forEach(column -> cells.add(field.path() + "." + column.key()));
                        rows.add(field.path());
                        return;
                    }
                    names.add(field.variable());
                    if (field.isGiven()) {
                        filled.add(field.variable());
                    }
                }));
        Bpmn.all(document, "multiInstanceLoopCharacteristics")
                .map(loop -> loop.getAttributeNS(Bpmn.CAMUNDA, "elementVariable"))
                .forEach(names::add);
        filled.addAll(Listeners.assignedIn(document));
        draft.decisions().values().stream()
                .map(DecisionFile::table)
                .forEach(table ->
                        (table.collects() ? lists : filled).add(table.result().name()));
        Bpmn.all(document, FragmentCall.OUT)
                .map(out -> out.getAttribute("target"))
                .forEach(filled::add);
        if (Bpmn.all(document, "messageEventDefinition").findAny().isPresent()) {
            filled.addAll(ExpressionRules.OF_EVENTS);
        }
        names.addAll(filled);
        if (draft.isFragment() && draft.diagram() != null) {
            inputs.addAll(Parameters.of(draft.diagram()).inputs());
            names.addAll(inputs);
            names.addAll(Parameters.OF_CASE);
        }
        allFormsAreRead = draft.files().content().keySet().stream()
                        .filter(name ->
                                FileNames.isForm(name, draft.folder()) || FileNames.isDecision(name, draft.folder()))
                        .count()
                == draft.forms().size() + draft.decisions().size();
    }

    /** Tells it when nothing fills the variable; nothing is said while a form cannot be read. */
    void require(String name, Findings.InFile findings, @Nullable String place) {
        if (allFormsAreRead && !names.contains(name)) {
            findings.about(file -> isCause(file, findings.file()))
                    .add(
                            place,
                            "\"%s\" tidak diisi oleh formulir mana pun di paket".formatted(name),
                            "Perbaiki ejaannya, atau tambahkan bidang dengan kunci itu di formulir."
                                    + Nearest.meant(name, names));
        }
    }

    /** A form or table that is missing or not sound, or the diagram that should have called for it. */
    private static boolean isCause(String file, String told) {
        return Causes.FORMS.or(Causes.TABLES).or(Causes.DIAGRAMS).test(file) && !file.equals(told);
    }

    /** As {@link #require}; letters also show lists, of rows and of what a table answered, and calls hand them over. */
    void requireInLetter(String name, Findings.InFile findings, @Nullable String place) {
        if (!lists.contains(name)) {
            require(name, findings, place);
        }
    }

    /** Tells it when no form asks for this column of a list of rows: {@code pekerja.nama}. */
    void requireCell(String cell, Findings.InFile findings, @Nullable String place) {
        String list = cell.substring(0, cell.lastIndexOf('.'));
        if (rows.contains(list)
                && !inputs.contains(list)
                && !cells.contains(cell)
                && !cell.equals(list + "." + RowList.NUMBER)) {
            findings.about(file -> isCause(file, findings.file()))
                    .add(
                            place,
                            "kolom \"%s\" tidak ada di daftar %s".formatted(cell.substring(list.length() + 1), list),
                            "Perbaiki ejaannya, atau tambahkan kolom dengan kunci itu di formulir.");
        }
    }

    /** Whether anything fills it, as far as the forms can be read. */
    boolean areKnown(String name) {
        return !allFormsAreRead || names.contains(name) || lists.contains(name);
    }

    /** Whether a form or a listener of this very diagram fills it, or a form asks for these rows. */
    boolean areFilledHere(String name) {
        return !allFormsAreRead || filled.contains(name) || rows.contains(name);
    }
}
