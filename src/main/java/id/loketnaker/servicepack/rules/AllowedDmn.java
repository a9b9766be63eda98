package id.loketnaker.servicepack.rules;

import id.loketnaker.servicepack.files.Bpmn;
import id.loketnaker.servicepack.files.Findings;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Only what the table of a pack may use stands in it, as {@link AllowedBpmn} for diagrams: no language but FEEL,
 * nothing of the engine's own.
 */
final class AllowedDmn {

    static final String MODEL = "https://www.omg.org/spec/DMN/20191111/MODEL/";
    static final String CAMUNDA = "http://camunda.org/schema/1.0/dmn";

    private static final Set<String> ELEMENTS = Set.of(
            "decision",
            "decisionTable",
            "input",
            "inputExpression",
            "inputValues",
            "output",
            "outputValues",
            "rule",
            "inputEntry",
            "outputEntry",
            "text",
            "description");
    private static final Set<String> OF_ENGINE = Set.of("historyTimeToLive", "diagramRelationId");
    private static final Set<String> FEEL = Set.of("", "feel", "https://www.omg.org/spec/DMN/20191111/FEEL/");

    private final Findings.InFile findings;

    AllowedDmn(Findings.InFile findings) {
        this.findings = findings;
    }

    void check(Document document) {
        Element definitions = document.getDocumentElement();
        if (!definitions.getLocalName().equals("definitions") || !MODEL.equals(definitions.getNamespaceURI())) {
            refuse(definitions, "bukan DMN 1.3");
        }
        attributesAreAllowed(definitions);
        new UnmixedText(findings).check(document);
        Bpmn.children(definitions).stream()
                .filter(child -> !child.getLocalName().equals("DMNDI"))
                .forEach(this::check);
    }

    private void check(Element element) {
        if (!ELEMENTS.contains(element.getLocalName()) || !MODEL.equals(element.getNamespaceURI())) {
            refuse(element, "\"%s\" tidak boleh dipakai".formatted(element.getLocalName()));
            return;
        }
        attributesAreAllowed(element);
        Bpmn.children(element).forEach(this::check);
    }

    private void attributesAreAllowed(Element element) {
        Stream<Attr> attributes = Bpmn.attributes(element).stream();
        attributes
                .filter(AllowedDmn::isRefused)
                .forEach(attribute ->
                        refuse(element, "atribut \"%s\" tidak boleh dipakai".formatted(attribute.getName())));
    }

    private static boolean isRefused(Attr attribute) {
        String name = attribute.getLocalName();
        return name.equals("aggregation")
                || name.equals("expressionLanguage") && !FEEL.contains(attribute.getValue())
                || CAMUNDA.equals(attribute.getNamespaceURI()) && !OF_ENGINE.contains(name);
    }

    private void refuse(Element element, String problem) {
        findings.add(
                ExpressionRules.place(element),
                problem,
                "Buat dengan Camunda Modeler (Camunda 7, DMN): satu tabel keputusan, bahasa FEEL, tanpa yang lain.");
    }
}
