package id.loketnaker.servicepack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One element of a diagram: a flow node, a sequence flow, a lane, a participant, an annotation or the process itself.
 *
 * @param type local name in BPMN, such as {@code userTask}
 * @param properties {@code camunda:property} by name
 * @param attributes XML attributes by local name, those of Camunda too
 * @param attachedTo of a boundary event: the activity it stands on
 * @param parent the sub-process or process that holds it; {@code null} for the process and for participants
 * @param eventDefinitions local names such as {@code timerEventDefinition}; empty for a none event and for all else
 * @param timer text of {@code timeDate}
 * @param condition text of {@code conditionExpression}
 * @param letters what its listeners draft, number or issue
 * @param given of a call: the text that each parameter of the fragment is given as it stands there, a variable as
 *     <code>${name}</code>
 */
public record Element(
        String id,
        String type,
        @Nullable String name,
        @Nullable String documentation,
        Map<String, String> properties,
        Map<String, String> attributes,
        @Nullable String attachedTo,
        @Nullable String parent,
        List<String> eventDefinitions,
        @Nullable String timer,
        @Nullable String condition,
        List<LetterMove> letters,
        Map<String, String> given) {

    /** The property of a task that names what stands above its form. */
    public static final String SHOWN = "tampilkan";

    /** The property of a task that tells the applicant what to do while it waits; it stands on a public page. */
    public static final String FOR_APPLICANT = "pemohon";

    /** The property of a task that says which choice of its form signs or initials: {@code keputusan=setuju}. */
    public static final String SIGNING = "tandatangan";

    /** The property of a task that says which choice of its form finds the papers complete: {@code hasil=lengkap}. */
    public static final String COMPLETE = "kelengkapan";

    /** The property of a message event that is its name for people. */
    public static final String EVENT = "peristiwa";

    public Element {
        properties = Map.copyOf(properties);
        attributes = Map.copyOf(attributes);
        eventDefinitions = List.copyOf(eventDefinitions);
        letters = List.copyOf(letters);
        given = Map.copyOf(given);
    }

    /**
     * A letter that a listener moves on.
     *
     * @param event {@code start}, {@code end} or {@code take}
     */
    public record LetterMove(String event, String letter) {}

    public boolean is(String bpmnType) {
        return type.equals(bpmnType);
    }

    public boolean isTimer() {
        return eventDefinitions.contains("timerEventDefinition");
    }

    public boolean isMessage() {
        return eventDefinitions.contains("messageEventDefinition");
    }

    public Optional<String> attribute(String localName) {
        return Optional.ofNullable(attributes.get(localName));
    }

    public Optional<String> property(String propertyName) {
        return Optional.ofNullable(properties.get(propertyName));
    }

    /** Of a task: the values that stand above its form, in their order; empty when it names none. */
    public Set<String> shown() {
        return property(SHOWN).map(Diagram::listOf).orElse(Set.of());
    }

    /** Whether the text is this element's id or its name, as scenarios may use either. */
    public boolean isCalled(String nameOrId) {
        return id.equals(nameOrId) || nameOrId.equals(name);
    }

    /** For a reader: the name where there is one, with the id. */
    public String label() {
        return name == null || name.isBlank() ? id : "%s (%s)".formatted(name, id);
    }
}
