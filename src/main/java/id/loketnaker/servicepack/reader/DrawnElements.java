package id.loketnaker.servicepack.reader;

import id.loketnaker.servicepack.files.Bpmn;
import id.loketnaker.servicepack.files.Findings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What a diagram says of each element, by its id, in the words that process owners use; not where it is drawn.
 *
 * @param byId of each element what it says, such as {@code peran} or {@code batas}
 */
public record DrawnElements(Map<String, Map<String, String>> byId) {

    /** What an element is in BPMN: {@code userTask}. */
    public static final String TYPE = "jenis";

    /** The id of the sub-process or process that holds it. */
    public static final String WITHIN = "di dalam";

    /** What people call it. */
    public static final String NAME = "nama";

    /** Until when, of a task as of a timer. */
    public static final String LIMIT = "batas";

    /** Before the name of what a call hands over. */
    public static final String INPUT = "masukan ";

    /** Before the name of what a call takes back. */
    public static final String OUTPUT = "keluaran ";

    /** What the system does when a case comes here, or leaves. */
    public static final String LISTENER = "pendengar";

    /** Beside the process: what a diagram names, and the pools around it. */
    private static final List<String> BESIDE = List.of("message", "error", "escalation", "participant");

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("name", NAME),
            Map.entry("candidateGroups", "peran"),
            Map.entry("candidateStarterGroups", "peran yang memulai"),
            Map.entry("dueDate", LIMIT),
            Map.entry("formRef", "formulir"),
            Map.entry("decisionRef", "tabel keputusan"),
            Map.entry("calledElement", "potongan"),
            Map.entry("historyTimeToLive", "masa simpan"),
            Map.entry("sourceRef", "asal alur"),
            Map.entry("targetRef", "tujuan alur"),
            Map.entry("default", "alur baku"),
            Map.entry("documentation", "keterangan"),
            Map.entry("conditionExpression", "syarat"),
            Map.entry("timerEventDefinition", LIMIT));

    /** Parts of an element rather than elements; each is told with the element that it stands in. */
    private static final Set<String> PARTS = Set.of("documentation", "conditionExpression", "text", "script");

    /** Follows from the flows, or from what stands elsewhere. */
    private static final Set<String> DERIVED = Set.of("incoming", "outgoing", "flowNodeRef");

    /** Empty when the diagram cannot be read. */
    public static Optional<DrawnElements> of(byte[] diagram) {
        Document document = Bpmn.parse(diagram, new Findings("-").in("-"));
        if (document == null) {
            return Optional.empty();
        }
        Map<String, Map<String, String>> byId = new LinkedHashMap<>();
        Bpmn.all(document, "process").forEach(process -> add(process, null, byId));
        BESIDE.forEach(type -> Bpmn.all(document, type).forEach(beside -> add(beside, null, byId)));
        return Optional.of(new DrawnElements(byId));
    }

    /** Of an element that it has. */
    boolean says(String id, String what, @Nullable String value) {
        Map<String, String> said = byId.get(id);
        return said != null && Objects.equals(said.get(what), value);
    }

    private static void add(Element element, @Nullable String within, Map<String, Map<String, String>> byId) {
        Map<String, String> said = new TreeMap<>();
        said.put(TYPE, element.getLocalName());
        if (within != null) {
            said.put(WITHIN, within);
        }
        for (Attr attribute : Bpmn.attributes(element)) {
            if (!attribute.getLocalName().equals("id")) {
                said.put(word(attribute.getLocalName()), attribute.getValue());
            }
        }
        byId.put(element.getAttribute("id"), said);
        for (Element child : Bpmn.children(element)) {
            String type = child.getLocalName();
            if (type.equals("extensionElements")) {
                Bpmn.children(child).forEach(extension -> addExtension(extension, said));
            } else if (isPart(type)) {
                said.merge(word(type), normal(child), (first, second) -> first + "; " + second);
            } else if (!DERIVED.contains(type)) {
                add(child, type.endsWith("Set") ? within : element.getAttribute("id"), byId);
            }
        }
    }

    private static boolean isPart(String type) {
        return PARTS.contains(type) || type.endsWith("EventDefinition") || type.endsWith("LoopCharacteristics");
    }

    private static void addExtension(Element extension, Map<String, String> said) {
        List<Element> properties = Bpmn.children(extension, "property").toList();
        properties.forEach(property -> said.put(property.getAttribute("name"), property.getAttribute("value")));
        if (properties.isEmpty()) {
            String target = extension.getAttribute("target");
            String what = switch (extension.getLocalName()) {
                case "in" -> INPUT + target;
                case "out" -> OUTPUT + target;
                default -> LISTENER;
            };
            said.merge(what, normal(extension), (first, second) -> first + "; " + second);
        }
    }

    private static String word(String name) {
        return Objects.requireNonNull(WORDS.getOrDefault(name, name));
    }

    /** Values without blanks and names that an editor writes otherwise each time it saves. */
    private static String normal(Element part) {
        StringBuilder text = new StringBuilder();
        Map<String, String> attributes = new TreeMap<>();
        Bpmn.attributes(part).stream()
                .filter(attribute -> !attribute.getLocalName().equals("id")
                        && !attribute.getLocalName().equals("type"))
                .forEach(attribute -> attributes.put(attribute.getLocalName(), attribute.getValue()));
        attributes.values().forEach(value -> text.append(' ').append(value));
        for (Node child = part.getFirstChild(); child != null; child = child.getNextSibling()) {
            text.append(' ').append(child instanceof Element inner ? normal(inner) : child.getTextContent());
        }
        return text.toString().strip().replaceAll("\\s+", " ");
    }
}
