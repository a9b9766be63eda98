package id.loketnaker.servicepack.rules;

import id.loketnaker.servicepack.DecisionTable;
import id.loketnaker.servicepack.Diagram;
import id.loketnaker.servicepack.files.Bpmn;
import id.loketnaker.servicepack.files.Findings;
import id.loketnaker.servicepack.parts.DecisionFile;
import id.loketnaker.servicepack.parts.Draft;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A decision table that answers whatever a running case can ask, and says where each rule stands in the source. */
final class DecisionRules {

    private static final Set<String> POLICIES = Set.of("UNIQUE", "FIRST", "COLLECT");

    private final DecisionFile file;
    private final DecisionTable table;
    private final DecisionInputs inputs;
    private final Findings.InFile findings;

    private DecisionRules(Draft draft, DecisionFile file, DecisionInputs inputs) {
        this.file = file;
        this.table = file.table();
        this.inputs = inputs;
        this.findings = draft.findings().in(file.file());
    }

    static void check(Draft draft, @Nullable Document diagram) {
        DecisionInputs inputs = new DecisionInputs(draft, diagram);
        for (DecisionFile file : draft.decisions().values()) {
            new AllowedDmn(draft.findings().in(file.file())).check(file.document());
            new DecisionRules(draft, file, inputs).check();
            isUsed(draft, file);
            if (file.table().result().name().equals(RequirementRules.RESULT)) {
                new RequirementRules(draft, file).check();
            }
        }
    }

    private void check() {
        saysWhatItIs();
        isMadeForThisPlatform();
        DecisionColumnRules columns = new DecisionColumnRules(table, inputs, findings);
        boolean columnsAreSound = columns.check();
        boolean rulesAreSound = rulesAreWhole();
        if (columnsAreSound && rulesAreSound && POLICIES.contains(table.hitPolicy())) {
            answersEverything();
        }
    }

    private void saysWhatItIs() {
        if (!table.id().equals(file.baseName())) {
            findings.add(
                    table.id(),
                    "id keputusan tidak sama dengan nama berkas",
                    "Ubah id keputusan menjadi \"%s\".".formatted(file.baseName()));
        }
        if (table.name().isEmpty()) {
            findings.add(table.id(), "keputusan tidak bernama", "Beri nama, misalnya \"Persyaratan menurut skema\".");
        }
        if (!POLICIES.contains(table.hitPolicy())) {
            findings.add(
                    table.id(),
                    "Hit policy %s tidak boleh dipakai".formatted(table.hitPolicy()),
                    "Pilih Unique (tepat satu aturan), First (aturan pertama yang kena) atau Collect (semuanya).");
        }
        String time = Bpmn.all(file.document(), "decision")
                .map(decision -> decision.getAttributeNS(AllowedDmn.CAMUNDA, "historyTimeToLive"))
                .findFirst()
                .orElse("");
        if (!time.matches("[0-9]+|P[0-9]+D")) {
            findings.add(
                    table.id(),
                    "masa simpan riwayat (historyTimeToLive) belum ada",
                    "Isi History cleanup > Time to live, misalnya P1825D (lima tahun).");
        }
    }

    private void isMadeForThisPlatform() {
        Element definitions = file.document().getDocumentElement();
        if (!definitions.getAttributeNS(Bpmn.MODELER, "executionPlatform").equals("Camunda Platform")
                || !definitions
                        .getAttributeNS(Bpmn.MODELER, "executionPlatformVersion")
                        .startsWith("7.")) {
            findings.add(
                    (String) null,
                    "tabel tidak dibuat untuk Camunda 7 (executionPlatform)",
                    "Di Camunda Modeler pilih platform Camunda 7, versi 7.24.0.");
        }
    }

    private boolean rulesAreWhole() {
        Set<String> ids = new HashSet<>();
        boolean sound = !table.rules().isEmpty();
        if (!sound) {
            findings.add(table.id(), "tabel tanpa aturan", "Tulis sekurang-kurangnya satu aturan.");
        }
        for (DecisionTable.Rule rule : table.rules()) {
            String place = "aturan " + rule.number();
            if (rule.conditions().size() != table.inputs().size() || rule.id().isBlank() || !ids.add(rule.id())) {
                findings.add(place, "aturan rusak: jumlah sel atau id-nya keliru", "Buat ulang aturan itu di Modeler.");
                sound = false;
            }
            if (rule.result() == null) {
                findings.add(
                        place,
                        "hasilnya bukan satu nilai",
                        "Tulis satu teks dalam tanda kutip ganda, bilangan (pecahan dengan titik, tanpa titik ribuan), true, atau false; bukan rumus.");
                sound = false;
            }
            if (rule.note().isBlank()) {
                findings.add(
                        place, "aturan tanpa tempat dalam sumber", "Tulis tempatnya di kolom Annotations aturan itu.");
            }
        }
        return sound;
    }

    /** The engine would stop the case at a question without an answer, where nobody sees it. */
    private void answersEverything() {
        List<List<Object>> answers = new ArrayList<>();
        for (int column = 0; column < table.inputs().size(); column++) {
            answers.add(inputs.answers(table, column));
        }
        DecisionCoverage coverage = new DecisionCoverage(table, answers);
        if (coverage.isTooLarge()) {
            findings.add(
                    table.id(),
                    "terlalu banyak kemungkinan isian untuk diperiksa",
                    "Kurangi kolom syaratnya, atau pecah menjadi dua tabel.");
            return;
        }
        String unanswered = coverage.unanswered();
        if (unanswered != null) {
            findings.add(
                    table.id(),
                    "tidak ada aturan untuk: " + unanswered,
                    "Tambahkan aturannya, atau aturan terakhir yang semua syaratnya kosong (-).");
        }
        String twice = table.hitPolicy().equals("UNIQUE") ? coverage.answeredTwice() : null;
        if (twice != null) {
            findings.add(
                    table.id(),
                    "lebih dari satu aturan untuk: " + twice,
                    "Persempit syaratnya, atau pilih Hit policy First: aturan yang lebih atas menang.");
        }
    }

    /** A table that nobody asks is a misspelt reference, or left over. */
    private static void isUsed(Draft draft, DecisionFile file) {
        Diagram diagram = draft.diagram();
        if (diagram != null
                && diagram.elements(DecisionTaskRules.TASK).stream()
                        .noneMatch(
                                task -> task.attribute("decisionRef").orElse("").equals(file.baseName()))) {
            draft.findings()
                    .in(file.file())
                    .about(Causes.DIAGRAMS.or(file.file()::equals))
                    .add(
                            (String) null,
                            "tabel keputusan tidak dipakai oleh tugas mana pun",
                            "Pasang pada tugas aturan (Business rule task) di diagram, atau hapus berkasnya.");
        }
    }
}
