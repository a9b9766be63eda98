package id.loketnaker.servicepack;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The process of a pack, as far as the rules and the core look at it. */
public final class Diagram {

    /** The type of an element that calls a fragment. */
    public static final String CALL = "callActivity";

    /** Before the name of a value, the property of the process that says what people call it. */
    public static final String TITLE = "judul.";

    private final Element process;
    private final List<Element> elements;

    public Diagram(Element process, List<Element> elements) {
        this.process = process;
        this.elements = List.copyOf(elements);
    }

    public String processId() {
        return process.id();
    }

    /** The process itself as an element, with its attributes. */
    public Element process() {
        return process;
    }

    /** What people call a value that no form asks for. */
    public Optional<String> title(String value) {
        return process.property(TITLE + value).filter(title -> !title.isBlank());
    }

    /** All flow nodes, sequence flows, lanes, participants and artifacts, at any depth, in the order of the file. */
    public List<Element> elements() {
        return elements;
    }

    public Optional<Element> element(String id) {
        return elements.stream().filter(element -> element.id().equals(id)).findFirst();
    }

    /** The elements of a BPMN type, such as {@code userTask}. */
    public List<Element> elements(String type) {
        return ofType(type).toList();
    }

    public List<String> sequenceFlowIds() {
        return ofType("sequenceFlow").map(Element::id).toList();
    }

    /** Roles that may start the process. */
    public Set<String> starterRoles() {
        return listOf(process.attribute("candidateStarterGroups").orElse(""));
    }

    /** The none start event of the process itself, whose form opens a case. */
    public Optional<Element> start() {
        return ofType("startEvent")
                .filter(event -> processId().equals(event.parent()))
                .filter(event -> event.eventDefinitions().isEmpty())
                .findFirst();
    }

    /** A comma-separated attribute or property, such as {@code candidateGroups}, as a set in its order. */
    public static Set<String> listOf(String commaSeparated) {
        return new LinkedHashSet<>(itemsOf(commaSeparated));
    }

    /** The same with each item as often as it stands there. */
    public static List<String> itemsOf(String commaSeparated) {
        return Stream.of(commaSeparated.split(","))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }

    private Stream<Element> ofType(String type) {
        return elements.stream().filter(element -> element.is(type));
    }
}
