package id.loketnaker.servicepack.rules;

import id.loketnaker.servicepack.Diagram;
import id.loketnaker.servicepack.Element;
import id.loketnaker.servicepack.files.Findings;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Whatever is drawn can happen, and leads on to an end that has a name. */
final class ReachRules {

    private static final Set<String> NODES = Set.of(
            "startEvent",
            "endEvent",
            "boundaryEvent",
            "intermediateCatchEvent",
            "intermediateThrowEvent",
            "userTask",
            DecisionTaskRules.TASK,
            "subProcess",
            Diagram.CALL,
            "exclusiveGateway",
            "inclusiveGateway",
            "parallelGateway",
            "eventBasedGateway");
    private static final String LINK = "linkEventDefinition";

    private final List<Element> nodes;
    private final List<Element> flows;
    private final Findings.InFile findings;

    ReachRules(Sheet sheet, Diagram diagram) {
        this.nodes = diagram.elements().stream()
                .filter(element -> NODES.contains(element.type()))
                .toList();
        this.flows = diagram.elements("sequenceFlow");
        this.findings = sheet.findings();
    }

    void check() {
        if (!allFlowsAreConnected()) {
            return;
        }
        List<Element> lost = lost();
        List<Element> blind = nodes.stream().filter(this::leadsNowhere).toList();
        if (lost.size() == 1 && blind.size() == 1) {
            findings.add(
                    blind.get(0),
                    "tidak ada alur keluar, sehingga perkara berhenti di sini",
                    "Sambungkan ke %s, yang tidak dituju alur mana pun."
                            .formatted(lost.get(0).label()));
            return;
        }
        lost.forEach(node -> findings.add(
                node, "tidak ada alur yang menuju elemen ini", "Sambungkan dari langkah sebelumnya, atau hapus."));
        blind.forEach(node -> findings.add(
                node,
                "tidak ada alur keluar, sehingga perkara berhenti di sini",
                "Sambungkan ke langkah berikutnya, atau ke peristiwa akhir yang bernama."));
    }

    private boolean allFlowsAreConnected() {
        Set<String> ids = new HashSet<>();
        nodes.forEach(node -> ids.add(node.id()));
        return flows.stream()
                .allMatch(flow -> ids.contains(flow.attribute("sourceRef").orElse(""))
                        && ids.contains(flow.attribute("targetRef").orElse("")));
    }

    /** Where each part that is never reached begins; a circle begins where it is written first. */
    private List<Element> lost() {
        Set<Element> reached = new LinkedHashSet<>();
        nodes.stream().filter(this::beginsByItself).forEach(node -> follow(node, reached));
        Set<Element> lost = new LinkedHashSet<>();
        nodes.stream()
                .filter(node -> !reached.contains(node) && isTargetOfNone(node))
                .forEach(node -> {
                    lost.add(node);
                    follow(node, reached);
                });
        nodes.stream().filter(node -> !reached.contains(node)).forEach(node -> {
            if (!reached.contains(node)) {
                lost.add(node);
                follow(node, reached);
            }
        });
        return List.copyOf(lost);
    }

    private void follow(Element from, Set<Element> reached) {
        ArrayDeque<Element> next = new ArrayDeque<>(List.of(from));
        while (!next.isEmpty()) {
            Element node = next.remove();
            if (reached.add(node)) {
                flows.stream()
                        .filter(flow -> flow.attribute("sourceRef").orElse("").equals(node.id()))
                        .flatMap(flow -> nodes.stream()
                                .filter(each -> each.id()
                                        .equals(flow.attribute("targetRef").orElse(""))))
                        .forEach(next::add);
            }
        }
    }

    private boolean isTargetOfNone(Element node) {
        return flows.stream()
                .noneMatch(flow -> flow.attribute("targetRef").orElse("").equals(node.id()));
    }

    private boolean beginsByItself(Element node) {
        return node.is("startEvent")
                || node.is("boundaryEvent")
                || isEventSubProcess(node)
                || node.is("intermediateCatchEvent") && node.eventDefinitions().contains(LINK);
    }

    private boolean leadsNowhere(Element node) {
        return !node.is("endEvent")
                && !isEventSubProcess(node)
                && !node.eventDefinitions().contains(LINK)
                && flows.stream()
                        .noneMatch(
                                flow -> flow.attribute("sourceRef").orElse("").equals(node.id()));
    }

    private static boolean isEventSubProcess(Element node) {
        return node.attribute("triggeredByEvent").orElse("").equals("true");
    }
}
