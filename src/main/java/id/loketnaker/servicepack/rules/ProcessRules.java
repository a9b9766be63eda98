package id.loketnaker.servicepack.rules;

import id.loketnaker.servicepack.Diagram;
import id.loketnaker.servicepack.files.Bpmn;
import id.loketnaker.servicepack.files.Findings;
import id.loketnaker.servicepack.parts.Draft;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What the process as a whole must say, so that the right people start it and its history is cleaned up. */
final class ProcessRules {

    private final Draft draft;
    private final Diagram diagram;
    private final Findings.InFile findings;

    ProcessRules(Draft draft, Diagram diagram) {
        this.draft = draft;
        this.diagram = diagram;
        this.findings = draft.inDiagram();
    }

    void check(Document document) {
        idIsTheFolder();
        isExecutable();
        hasName();
        historyEnds();
        isMadeForThisPlatform(document);
        if (!draft.isFragment()) {
            startersAreRoles();
            startsOnceWithForm();
        }
    }

    /** One name for folder, file and process: the same key means the same service in every office. */
    private void idIsTheFolder() {
        if (!diagram.processId().equals(draft.key())) {
            findings.add(
                    diagram.processId(),
                    "id proses tidak sama dengan nama folder",
                    "Ubah id proses menjadi \"%s\".".formatted(draft.key()));
        }
    }

    /** The engine skips a process that is not executable without a word. */
    private void isExecutable() {
        require("isExecutable", "true"::equals, "proses tidak dapat dijalankan", "Centang Executable pada proses.");
    }

    private void hasName() {
        require("name", name -> !name.isBlank(), "proses tidak bernama", "Beri nama layanan pada proses.");
    }

    /** Without it the engine refuses the deployment, and finished cases would be kept for ever. */
    private void historyEnds() {
        require(
                "historyTimeToLive",
                time -> time.matches("[0-9]+|P[0-9]+D"),
                "masa simpan riwayat (historyTimeToLive) belum ada",
                "Isi History cleanup > Time to live, misalnya P1825D (lima tahun).");
    }

    private void require(String attribute, Predicate<String> good, String problem, String remedy) {
        if (!good.test(diagram.process().attribute(attribute).orElse(""))) {
            findings.add(diagram.process(), problem, remedy);
        }
    }

    /** Modeler chooses its panels by this, and would else offer what this engine cannot run. */
    private void isMadeForThisPlatform(Document document) {
        Element definitions = document.getDocumentElement();
        String platform = definitions.getAttributeNS(Bpmn.MODELER, "executionPlatform");
        String version = definitions.getAttributeNS(Bpmn.MODELER, "executionPlatformVersion");
        if (!platform.equals("Camunda Platform") || !version.startsWith("7.")) {
            findings.add(
                    (String) null,
                    "diagram tidak dibuat untuk Camunda 7 (executionPlatform)",
                    "Di Camunda Modeler pilih platform Camunda 7, versi 7.24.0.");
        }
    }

    private void startersAreRoles() {
        Set<String> starters = diagram.starterRoles();
        if (starters.isEmpty()) {
            findings.add(
                    diagram.process(),
                    "belum ada peran yang boleh memulai (candidateStarterGroups)",
                    "Isi Candidate starter groups dengan id peran dari instansi.yaml.");
        }
        starters.stream()
                .filter(role -> !draft.knowsRole(role))
                .forEach(role -> findings.add(
                        diagram.process(),
                        "peran \"%s\" tidak ada di instansi.yaml".formatted(role),
                        "Daftarkan peran itu di instansi.yaml, atau perbaiki ejaannya."));
    }

    /** A case begins with a form at the counter, and in no other way. */
    private void startsOnceWithForm() {
        List<id.loketnaker.servicepack.Element> starts = diagram.elements("startEvent").stream()
                .filter(event -> diagram.processId().equals(event.parent()))
                .toList();
        if (starts.size() != 1 || !starts.get(0).eventDefinitions().isEmpty()) {
            findings.add(
                    diagram.process(),
                    "proses harus punya tepat satu peristiwa awal biasa, tetapi ada %d peristiwa awal"
                            .formatted(starts.size()),
                    "Sisakan satu peristiwa awal biasa (lingkaran kosong) dengan formulir.");
        }
        diagram.start().ifPresent(start -> new FormReferenceRules(draft, findings).check(start));
    }
}
