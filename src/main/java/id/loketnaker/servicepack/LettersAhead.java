package id.loketnaker.servicepack;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Which letters completing a task may bring: on its own end, on the flows behind it, and where the next step begins.
 */
final class LettersAhead {

    private static final Set<String> PASSED_AT_ONCE =
            Set.of("exclusiveGateway", "inclusiveGateway", "parallelGateway", "intermediateThrowEvent", "endEvent");

    private final Diagram diagram;
    private final Set<String> letters = new LinkedHashSet<>();
    private final Set<String> seen = new HashSet<>();

    LettersAhead(Diagram diagram) {
        this.diagram = diagram;
    }

    Set<String> after(Element task) {
        leave(task);
        return letters;
    }

    private void leave(Element node) {
        take(node, "end");
        if (node.is("endEvent")) {
            diagram.element(String.valueOf(node.parent()))
                    .filter(parent -> parent.is("subProcess") && seen.add(parent.id()))
                    .ifPresent(this::leave);
        }
        diagram.elements("sequenceFlow").stream()
                .filter(flow -> flow.attribute("sourceRef").orElse("").equals(node.id()) && seen.add(flow.id()))
                .forEach(flow -> {
                    take(flow, "take");
                    flow.attribute("targetRef").flatMap(diagram::element).ifPresent(this::reach);
                });
    }

    private void reach(Element node) {
        take(node, "start");
        if (PASSED_AT_ONCE.contains(node.type())) {
            leave(node);
        }
    }

    private void take(Element element, String event) {
        element.letters().stream()
                .filter(move -> move.event().equals(event))
                .forEach(move -> letters.add(move.letter()));
    }
}
