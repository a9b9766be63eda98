package id.loketnaker.servicepack.rules;

import id.loketnaker.servicepack.Diagram;
import id.loketnaker.servicepack.Element;
import id.loketnaker.servicepack.files.Findings;
import id.loketnaker.servicepack.parts.Draft;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Ids that mean something in a scenario and a log, and names wherever somebody reads the diagram. */
final class NamingRules {

    /** What the editors of BPMN and forms make up: 32 bits in base 36, so seven letters or digits after 0 or 1. */
    static final Pattern GENERATED = Pattern.compile(".*_[01][0-9a-z]{6}");

    private static final Set<String> READ = Set.of(
            "userTask",
            DecisionTaskRules.TASK,
            "endEvent",
            "boundaryEvent",
            "intermediateCatchEvent",
            "intermediateThrowEvent",
            "subProcess",
            Diagram.CALL,
            "lane",
            "participant");
    private static final Set<String> DECIDING = Set.of("exclusiveGateway", "inclusiveGateway");

    private final Diagram diagram;
    private final Findings.InFile findings;
    private final Set<String> branching = new HashSet<>();

    NamingRules(Draft draft, Diagram diagram) {
        this.diagram = diagram;
        this.findings = draft.inDiagram();
        for (Element element : diagram.elements()) {
            if (DECIDING.contains(element.type()) && outgoing(element) > 1) {
                branching.add(element.id());
            }
        }
    }

    void check() {
        diagram.elements().forEach(this::idIsChosen);
        idsAreUnique();
        diagram.elements().stream().filter(this::isRead).forEach(this::hasName);
    }

    private void idIsChosen(Element element) {
        if (element.id().isBlank()) {
            findings.add(element.type(), "elemen tanpa id", "Beri id yang bermakna, misalnya Task_PeriksaBerkas.");
        } else if (GENERATED.matcher(element.id()).matches()) {
            findings.add(
                    element,
                    "id buatan mesin",
                    "Ganti dengan id yang bermakna, misalnya Task_PeriksaBerkas atau Flow_BerkasLengkap.");
        }
    }

    /** Else the engine refuses the file, in words that no process owner reads. */
    private void idsAreUnique() {
        Set<String> seen = new HashSet<>();
        diagram.elements().stream()
                .filter(element -> !element.id().isBlank() && !seen.add(element.id()))
                .forEach(twice -> findings.add(twice, "id dipakai dua kali", "Beri id yang berbeda."));
    }

    private void hasName(Element element) {
        if (element.name() == null || element.name().isBlank()) {
            findings.add(element, "elemen tanpa nama", nameRemedy(element));
        }
    }

    private boolean isRead(Element element) {
        return READ.contains(element.type())
                || branching.contains(element.id())
                || isReadStart(element)
                || branching.contains(element.attribute("sourceRef").orElse(""));
    }

    private boolean isReadStart(Element element) {
        return element.is("startEvent")
                && (!element.eventDefinitions().isEmpty() || diagram.processId().equals(element.parent()));
    }

    private long outgoing(Element node) {
        return diagram.elements("sequenceFlow").stream()
                .filter(flow -> flow.attribute("sourceRef").orElse("").equals(node.id()))
                .count();
    }

    private static String nameRemedy(Element element) {
        return switch (element.type()) {
            case "userTask" -> "Beri nama kata kerja dan objek, misalnya \"Periksa kelengkapan berkas\".";
            case DecisionTaskRules.TASK -> "Beri nama kata kerja dan objek, misalnya \"Tetapkan persyaratan\".";
            case "endEvent" -> "Beri nama hasilnya, misalnya \"Risalah diserahkan\".";
            case "exclusiveGateway", "inclusiveGateway" -> "Beri nama pertanyaannya, misalnya \"Berkas lengkap?\".";
            case "sequenceFlow" -> "Beri nama jawabannya, misalnya \"Ya\".";
            default -> "Beri nama yang dibaca petugas.";
        };
    }
}
