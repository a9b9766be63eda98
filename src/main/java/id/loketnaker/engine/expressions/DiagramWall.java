package id.loketnaker.engine.expressions;

import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Walks the tree that the engine is about to read, each text and each attribute of it, whatever their place and
 * namespace.
 */
final class DiagramWall {

    /** They hold a script, or name a class. */
    private static final Set<String> ELEMENTS =
            Set.of("script", "scriptTask", "connector", "formData", "validation", "constraint");

    /**
     * They name a class, a bean that does work, a script or a command of the machine. Not {@code expressionLanguage},
     * which the schema fills in and the engine does not ask.
     */
    private static final Set<String> ATTRIBUTES = Set.of(
            "class",
            "delegateExpression",
            "formHandlerClass",
            "variableMappingClass",
            "variableMappingDelegateExpression",
            "language",
            "scriptFormat",
            "resource");

    private final ExpressionTree trees;
    private final BiConsumer<String, Element> refusal;

    /** @param refusal told what is wrong and where */
    DiagramWall(ExpressionTree trees, BiConsumer<String, Element> refusal) {
        this.trees = trees;
        this.refusal = refusal;
    }

    void check(Element element) {
        if (ELEMENTS.contains(element.getTagName())) {
            refusal.accept("\"" + element.getTagName() + "\" tidak boleh dipakai", element);
        }
        element.attributes().stream()
                .filter(name -> runsSomething(element, name))
                .forEach(name -> refusal.accept("atribut \"" + local(name) + "\" tidak boleh dipakai", element));
        texts(element)
                .map(trees::objection)
                .flatMap(Optional::stream)
                .forEach(problem -> refusal.accept(problem, element));
        element.elements().forEach(this::check);
    }

    private static boolean runsSomething(Element element, String attribute) {
        return ATTRIBUTES.contains(local(attribute))
                || local(attribute).equals("type")
                        && element.attributeNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "type") != null;
    }

    /** Several documentations are one text to the engine. */
    private static Stream<String> texts(Element element) {
        String documentation =
                element.elements("documentation").stream().map(Element::getText).collect(Collectors.joining("\n\n"));
        return Stream.concat(
                element.attributes().stream().map(element::attribute), Stream.of(element.getText(), documentation));
    }

    /** The engine keeps an attribute under its namespace and its name. */
    private static String local(String attribute) {
        return attribute.substring(attribute.lastIndexOf(':') + 1);
    }
}
