package id.loketnaker.servicepack;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which letters completing a task may bring: on its own end, on the flows behind it, and where the next step begins,
 * also through the borders of sub-processes and of the fragments that the pack calls.
 */
final class LettersAhead {

    private static final Set<String> PASSED_AT_ONCE =
            Set.of("exclusiveGateway", "inclusiveGateway", "parallelGateway", "intermediateThrowEvent", "endEvent");

    private final List<Element> elements;
    private final Set<String> letters = new LinkedHashSet<>();
    private final Set<String> seen = new HashSet<>();

    LettersAhead(ServicePack pack) {
        this.elements =
                pack.diagrams().flatMap(diagram -> diagram.elements().stream()).toList();
    }

    Set<String> after(Element task) {
        leave(task);
        return letters;
    }

    private void leave(Element node) {
        take(node, "end");
        if (node.is("endEvent")) {
            holders(String.valueOf(node.parent()))
                    .filter(holder -> seen.add(holder.id()))
                    .forEach(this::leave);
        }
        elements.stream()
                .filter(flow -> flow.is("sequenceFlow"))
                .filter(flow -> flow.attribute("sourceRef").orElse("").equals(node.id()) && seen.add(flow.id()))
                .forEach(flow -> {
                    take(flow, "take");
                    flow.attribute("targetRef").flatMap(this::element).ifPresent(this::reach);
                });
    }

    /** The sub-process of this id, or the calls of the fragment whose process has it. */
    private Stream<Element> holders(String id) {
        return elements.stream()
                .filter(element -> element.is("subProcess") && element.id().equals(id) || calls(element, id));
    }

    private void reach(Element node) {
        take(node, "start");
        if (PASSED_AT_ONCE.contains(node.type())) {
            leave(node);
        }
        elements.stream()
                .filter(start ->
                        start.is("startEvent") && start.eventDefinitions().isEmpty())
                .filter(start -> node.id().equals(start.parent()) || calls(node, String.valueOf(start.parent())))
                .filter(start -> seen.add(start.id()))
                .forEach(this::leave);
    }

    private static boolean calls(Element element, String process) {
        return element.is(Diagram.CALL) && element.attribute("calledElement").equals(Optional.of(process));
    }

    private Optional<Element> element(String id) {
        return elements.stream().filter(element -> element.id().equals(id)).findFirst();
    }

    private void take(Element element, String event) {
        element.letters().stream()
                .filter(move -> move.event().equals(event))
                .forEach(move -> letters.add(move.letter()));
    }
}
