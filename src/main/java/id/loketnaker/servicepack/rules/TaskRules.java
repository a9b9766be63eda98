package id.loketnaker.servicepack.rules;

import id.loketnaker.servicepack.Diagram;
import id.loketnaker.servicepack.Element;
import id.loketnaker.servicepack.Parameters;
import id.loketnaker.servicepack.files.Findings;
import id.loketnaker.servicepack.parts.Draft;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A user task says who does it, until when, and with which form. */
final class TaskRules {

    /** Nothing but a role that was handed over can come out of these. */
    private static final Pattern HANDED_OVER =
            Pattern.compile("\\$\\{\\s*(?:jenjang\\.ke\\(\\s*)?(\\w+)\\s*(?:,\\s*\\w+\\s*\\))?\\s*}");

    private final Draft draft;
    private final Findings.InFile findings;
    private final FormReferenceRules forms;

    TaskRules(Draft draft) {
        this.draft = draft;
        this.findings = draft.inDiagram();
        this.forms = new FormReferenceRules(draft, findings);
    }

    void check(Diagram diagram) {
        for (Element task : diagram.elements("userTask")) {
            if (draft.isFragment()) {
                roleIsHandedOver(task, Parameters.of(diagram).roles());
            } else {
                hasRole(task);
            }
            hasDueDate(task);
            forms.check(task);
        }
    }

    /** A task without a role is seen by nobody. */
    private void hasRole(Element task) {
        Set<String> roles = Diagram.listOf(task.attribute("candidateGroups").orElse(""));
        if (roles.isEmpty()) {
            findings.add(task, "tugas tanpa peran", "Isi Candidate groups dengan id peran dari instansi.yaml.");
        }
        roles.stream()
                .filter(role -> !draft.knowsRole(role))
                .forEach(role -> findings.add(
                        task,
                        "peran \"%s\" tidak ada di instansi.yaml".formatted(role),
                        "Daftarkan peran itu di instansi.yaml, atau perbaiki ejaannya."));
    }

    /** A fragment serves many offices, each with its own roles. */
    private void roleIsHandedOver(Element task, Set<String> roles) {
        Matcher matcher =
                HANDED_OVER.matcher(task.attribute("candidateGroups").orElse("").strip());
        if (!matcher.matches() || !roles.contains(matcher.group(1))) {
            findings.add(
                    task,
                    "peran tugas di potongan harus diberi oleh layanan yang memanggil",
                    "Isi Candidate groups dengan ${nama} atau ${jenjang.ke(nama, urutan)}; nama disebut di properti masukanPeran.");
        }
    }

    /** Work is sorted by urgency and escalates by this date. */
    private void hasDueDate(Element task) {
        String due = task.attribute("dueDate").orElse("");
        if (due.isBlank()) {
            findings.add(task, "tugas tanpa tenggat", "Isi Due date, misalnya ${tenggat.hariKerja(execution, 2)}.");
        } else if (!ExpressionRules.isDeadline(due) && !ExpressionRules.isBroken(due)) {
            findings.add(
                    task,
                    "tenggat \"%s\" tidak memakai kamus".formatted(due),
                    "Pakai kamus, misalnya ${tenggat.hariKerja(execution, 2)}.");
        }
    }
}
