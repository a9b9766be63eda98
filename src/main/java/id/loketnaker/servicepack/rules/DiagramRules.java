package id.loketnaker.servicepack.rules;

import id.loketnaker.servicepack.Diagram;
import id.loketnaker.servicepack.parts.Draft;
import id.loketnaker.servicepack.parts.Listeners;
import org.w3c.dom.Document;

/** All rules on a diagram. */
public final class DiagramRules {

    private DiagramRules() {}

    public static void check(Draft draft, Diagram diagram, Document document, KnownVariables known) {
        new ProcessRules(draft, diagram).check(document, known);
        new TaskRules(draft).check(diagram);
        new DecisionTaskRules(draft, Listeners.assignedIn(document)).check(diagram);
        new EventRules(draft, diagram).check(document);
        new PropertyRules(draft).check(diagram);
        new FlowRules(draft, diagram).check();
        new NamingRules(draft, diagram).check();
    }
}
