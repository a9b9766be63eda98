package id.loketnaker.servicepack.rules;

import id.loketnaker.servicepack.Diagram;
import id.loketnaker.servicepack.Element;
import id.loketnaker.servicepack.files.Bpmn;
import id.loketnaker.servicepack.parts.Draft;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Node;

/**
 * What is reported from outside belongs to the case, and stands on one tab whichever diagram waits for it: each button
 * means one event.
 */
final class AwaitedTogetherRules {

    private static final String REPEATED = "multiInstanceLoopCharacteristics";

    private final Draft pack;

    private AwaitedTogetherRules(Draft pack) {
        this.pack = pack;
    }

    static void check(Draft pack) {
        new AwaitedTogetherRules(pack).check();
    }

    private void check() {
        Set<String> labels = new HashSet<>();
        pack.withFragments().forEach(draft -> {
            messages(draft).forEach(event -> isNewLabel(draft, event, labels));
            Set<String> repeated = repeatedIds(draft);
            messages(draft)
                    .filter(event -> repeated.contains(event.id()))
                    .forEach(event -> refuseRepeated(draft, event, "peristiwa pesan"));
            calls(draft)
                    .filter(call -> repeated.contains(call.id()) && bringsEvents(call, Set.of()))
                    .forEach(call -> refuseRepeated(draft, call, "potongan dengan peristiwa pesan"));
        });
    }

    private static void isNewLabel(Draft draft, Element event, Set<String> labels) {
        String label = event.property(Element.EVENT).orElse("");
        if (!label.isBlank() && !labels.add(label)) {
            draft.inDiagram()
                    .add(event, "label \"%s\" dipakai dua peristiwa".formatted(label), "Beri label yang berbeda.");
        }
    }

    private static void refuseRepeated(Draft draft, Element element, String what) {
        draft.inDiagram()
                .add(
                        element,
                        "%s ada di dalam langkah yang dikerjakan berkali-kali".formatted(what),
                        "Pindahkan ke luar langkah yang berulang, supaya jelas yang mana yang terjadi.");
    }

    /** @param above the fragments on the way here, for a circle is found by another rule */
    private boolean bringsEvents(Element call, Set<String> above) {
        String key = call.attribute("calledElement").orElse("");
        Optional<Draft> fragment = above.contains(key) ? Optional.empty() : pack.fragment(key);
        Set<String> way = Stream.concat(above.stream(), Stream.of(key)).collect(Collectors.toSet());
        return fragment.filter(called -> messages(called).findAny().isPresent()
                        || calls(called).anyMatch(inner -> bringsEvents(inner, way)))
                .isPresent();
    }

    private static Stream<Element> messages(Draft draft) {
        return elements(draft).filter(Element::isMessage);
    }

    private static Stream<Element> calls(Draft draft) {
        return elements(draft).filter(element -> element.is(Diagram.CALL));
    }

    private static Stream<Element> elements(Draft draft) {
        return draft.diagram() == null ? Stream.of() : draft.diagram().elements().stream();
    }

    /** Of what repeats and all that stands in it. */
    private static Set<String> repeatedIds(Draft draft) {
        return draft.document() == null
                ? Set.of()
                : Bpmn.all(draft.document(), "*")
                        .filter(element -> Stream.<Node>iterate(element, Node::getParentNode)
                                .takeWhile(org.w3c.dom.Element.class::isInstance)
                                .anyMatch(each -> Bpmn.children((org.w3c.dom.Element) each, REPEATED)
                                        .findAny()
                                        .isPresent()))
                        .map(element -> element.getAttribute("id"))
                        .collect(Collectors.toSet());
    }
}
