package id.loketnaker.servicepack;

import java.util.HashSet;
import java.util.Set;
import org.w3c.dom.Document;

/** The process variables that a pack fills: by forms, events, loops and listeners. */
final class KnownVariables {

    private static final Set<String> OF_LOOPS =
            Set.of("loopCounter", "nrOfInstances", "nrOfActiveInstances", "nrOfCompletedInstances");

    private final Set<String> names = new HashSet<>(ExpressionRules.OF_EVENTS);
    private final boolean allFormsAreRead;

    KnownVariables(Draft draft, Document diagram) {
        names.addAll(OF_LOOPS);
        draft.formSchemas().forEach(form -> form.fields().forEach(field -> names.add(field.variable())));
        Bpmn.all(diagram, "multiInstanceLoopCharacteristics")
                .map(loop -> loop.getAttributeNS(Bpmn.CAMUNDA, "elementVariable"))
                .forEach(names::add);
        Bpmn.all(diagram, ListenerRules.LISTENER)
                .flatMap(listener -> Expression.allIn(listener.getAttribute("expression")).stream())
                .forEach(expression -> names.addAll(expression.assigned()));
        allFormsAreRead = draft.files().content().keySet().stream()
                        .filter(FileRules::isForm)
                        .count()
                == draft.forms().size();
    }

    /** Whether nothing fills it; of a form that could not be read nothing is said. */
    boolean lack(String name) {
        return allFormsAreRead && !names.contains(name);
    }
}
