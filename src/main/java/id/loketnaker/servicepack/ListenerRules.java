package id.loketnaker.servicepack;

import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The one thing that a listener of a diagram may do is to remember a value, such as how often the parties were summoned. */
final class ListenerRules {

    static final String LISTENER = "executionListener";

    private static final Set<String> ATTRIBUTES = Set.of("event", "expression");

    private ListenerRules() {}

    static boolean onlySetsAVariable(Element listener) {
        var expression = listener.getAttribute("expression").strip();
        return Bpmn.children(listener).isEmpty()
                && Bpmn.attributes(listener).stream().map(Node::getNodeName).allMatch(ATTRIBUTES::contains)
                && expression.startsWith("${execution.setVariable(")
                && Expression.isWhole(expression)
                && Expression.allIn(expression).stream()
                        .allMatch(each ->
                                each.assigned().size() == 1 || !each.problems().isEmpty());
    }
}
