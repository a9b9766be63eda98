package id.loketnaker.servicepack.parts;

import id.loketnaker.servicepack.Diagram;
import id.loketnaker.servicepack.Element;
import id.loketnaker.servicepack.files.Bpmn;
import id.loketnaker.servicepack.files.Findings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;

/** Reads the process of a BPMN file. */
public final class DiagramReader {

    /** Parts of an element rather than elements of the diagram. */
    private static final Set<String> PARTS = Set.of(
            "documentation",
            "extensionElements",
            "incoming",
            "outgoing",
            "flowNodeRef",
            "conditionExpression",
            "multiInstanceLoopCharacteristics",
            "text",
            "script",
            "ioSpecification");

    private final List<Element> elements = new ArrayList<>();

    private DiagramReader() {}

    /** {@code null} without exactly one process; the finding has been made. */
    public static @Nullable Diagram read(Document document, Findings.InFile findings) {
        List<org.w3c.dom.Element> processes = Bpmn.all(document, "process").toList();
        if (processes.size() != 1) {
            findings.add(
                    (String) null,
                    "berkas memuat %d proses".formatted(processes.size()),
                    "Satu berkas memuat tepat satu proses; kolam (pool) lain dibuat tanpa proses.");
            return null;
        }
        DiagramReader reader = new DiagramReader();
        Bpmn.all(document, "participant").forEach(participant -> reader.elements.add(element(participant, null)));
        org.w3c.dom.Element process = processes.get(0);
        reader.readChildren(process, process.getAttribute("id"));
        return new Diagram(element(process, null), reader.elements);
    }

    private void readChildren(org.w3c.dom.Element parent, String parentId) {
        for (org.w3c.dom.Element child : Bpmn.children(parent)) {
            String type = child.getLocalName();
            if (type.equals("laneSet") || type.equals("childLaneSet")) {
                readChildren(child, parentId);
            } else if (!PARTS.contains(type) && !type.endsWith("EventDefinition")) {
                elements.add(element(child, parentId));
                readChildren(child, child.getAttribute("id"));
            }
        }
    }

    private static Element element(org.w3c.dom.Element xml, @Nullable String parentId) {
        Map<String, String> attributes = attributes(xml);
        return new Element(
                xml.getAttribute("id"),
                xml.getLocalName(),
                attributes.get("name"),
                Bpmn.firstText(xml, "documentation"),
                properties(xml),
                attributes,
                attributes.get("attachedToRef"),
                parentId,
                eventDefinitions(xml),
                timer(xml),
                Bpmn.firstText(xml, "conditionExpression"),
                letters(xml),
                given(xml));
    }

    private static Map<String, String> given(org.w3c.dom.Element xml) {
        Map<String, String> given = new HashMap<>();
        if (xml.getLocalName().equals(Diagram.CALL)) {
            new FragmentCall(xml).in().forEach(in -> given.put(in.getAttribute("target"), text(in)));
        }
        return given;
    }

    private static String text(org.w3c.dom.Element in) {
        String source = in.getAttribute("source");
        return source.isBlank() ? in.getAttribute("sourceExpression") : "${" + source + "}";
    }

    private static List<Element.LetterMove> letters(org.w3c.dom.Element xml) {
        return Bpmn.children(xml, "extensionElements")
                .flatMap(extensions -> Bpmn.children(extensions, Listeners.ELEMENT))
                .flatMap(listener -> Listeners.calls(listener)
                        .filter(Listeners::makesALetter)
                        .map(call -> new Element.LetterMove(listener.getAttribute("event"), call.id())))
                .toList();
    }

    private static Map<String, String> attributes(org.w3c.dom.Element xml) {
        Map<String, String> attributes = new HashMap<>();
        for (Attr attribute : Bpmn.attributes(xml)) {
            attributes.put(attribute.getLocalName(), attribute.getValue());
        }
        return attributes;
    }

    private static Map<String, String> properties(org.w3c.dom.Element xml) {
        Map<String, String> properties = new HashMap<>();
        Bpmn.children(xml, "extensionElements")
                .flatMap(extensions -> Bpmn.children(extensions, "properties"))
                .flatMap(list -> Bpmn.children(list, "property"))
                .forEach(property -> properties.put(property.getAttribute("name"), property.getAttribute("value")));
        return properties;
    }

    private static List<String> eventDefinitions(org.w3c.dom.Element xml) {
        return Bpmn.children(xml).stream()
                .map(org.w3c.dom.Element::getLocalName)
                .filter(name -> name.endsWith("EventDefinition"))
                .toList();
    }

    private static @Nullable String timer(org.w3c.dom.Element xml) {
        return Bpmn.children(xml, "timerEventDefinition")
                .map(definition -> Bpmn.firstText(definition, "timeDate"))
                .filter(text -> text != null)
                .findFirst()
                .orElse(null);
    }
}
