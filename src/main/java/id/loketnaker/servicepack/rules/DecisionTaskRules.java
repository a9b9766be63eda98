package id.loketnaker.servicepack.rules;

import id.loketnaker.servicepack.DecisionTable;
import id.loketnaker.servicepack.Diagram;
import id.loketnaker.servicepack.Element;
import id.loketnaker.servicepack.files.Findings;
import id.loketnaker.servicepack.language.StandardNames;
import id.loketnaker.servicepack.parts.DecisionFile;
import id.loketnaker.servicepack.parts.Draft;
import id.loketnaker.values.Nearest;
import java.util.Set;

/** How a step of the diagram asks a decision table, and under which name it remembers the answer. */
final class DecisionTaskRules {

    static final String TASK = "businessRuleTask";

    private final Draft draft;
    private final Findings.InFile findings;
    private final Set<String> assigned;

    /** @param assigned variables that listeners set */
    DecisionTaskRules(Draft draft, Set<String> assigned) {
        this.draft = draft;
        this.findings = draft.inDiagram();
        this.assigned = assigned;
    }

    void check(Diagram diagram) {
        diagram.elements(TASK).forEach(this::check);
    }

    private void check(Element task) {
        String table = task.attribute("decisionRef").orElse("");
        if (table.isBlank()) {
            findings.add(
                    task,
                    "tugas aturan tanpa tabel keputusan",
                    "Pilih Implementation: DMN, isi Decision reference dengan nama berkas tabelnya tanpa .dmn.");
            return;
        }
        if (!task.attribute("decisionRefBinding").orElse("").equals("deployment")) {
            findings.add(task, "tabel keputusan tidak terikat pada paketnya", "Pilih Binding: deployment.");
        }
        DecisionFile file = draft.decisions().get(table);
        if (file != null) {
            isAskedAsItAnswers(task, file.table());
            isRemembered(task, file.table());
        } else if (!draft.files().content().containsKey(draft.folder() + table + ".dmn")) {
            findings.add(
                    task,
                    "tabel keputusan \"%s\" tidak ada di paket".formatted(table),
                    "Tambahkan berkas %s.dmn, atau perbaiki ejaannya.".formatted(table)
                            + Nearest.meant(table, draft.decisions().keySet()));
        }
    }

    private void isAskedAsItAnswers(Element task, DecisionTable table) {
        String wanted = table.collects() ? "collectEntries" : "singleEntry";
        if (!task.attribute("mapDecisionResult").orElse("").equals(wanted)) {
            findings.about(Causes.TABLES)
                    .add(
                            task,
                            "bentuk hasil tidak cocok dengan Hit policy %s".formatted(table.hitPolicy()),
                            "Pilih Map decision result: %s.".formatted(wanted));
        }
    }

    /** One name for column and variable. What a form fills in as well would be overwritten by whoever comes last. */
    private void isRemembered(Element task, DecisionTable table) {
        String variable = task.attribute("resultVariable").orElse("");
        if (variable.isBlank() || !variable.equals(table.result().name())) {
            findings.add(
                    task,
                    "hasil disimpan sebagai \"%s\", kolom hasil tabel bernama \"%s\""
                            .formatted(variable, table.result().name()),
                    "Isi Result variable dengan nama kolom hasil (Output name) tabelnya.");
        }
        if (StandardNames.isReserved(variable)) {
            findings.add(task, "\"%s\" adalah kata kamus".formatted(variable), "Beri hasil tabel nama lain.");
        }
        boolean isField = draft.formSchemas().stream()
                .flatMap(form -> form.fields().stream())
                .anyMatch(field -> field.variable().equals(variable) && field.isGiven());
        if (isField || assigned.contains(variable) || ExpressionRules.OF_EVENTS.contains(variable)) {
            findings.add(
                    task,
                    "\"%s\" juga diisi oleh formulir, pendengar, atau peristiwa".formatted(variable),
                    "Beri hasil tabel nama lain.");
        }
    }
}
