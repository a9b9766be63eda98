package id.loketnaker.servicepack.rules;

import id.loketnaker.servicepack.files.Bpmn;
import id.loketnaker.servicepack.files.Findings;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * An element holds either text or elements, and is documented once. The engine joins what it finds beside an element,
 * and several documentations, into one text and evaluates that, while a person sees the parts.
 */
final class UnmixedText {

    private static final String DOCUMENTATION = "documentation";

    private final Findings.InFile findings;

    UnmixedText(Findings.InFile findings) {
        this.findings = findings;
    }

    void check(Document document) {
        Bpmn.all(document, "*").forEach(this::check);
    }

    private void check(Element element) {
        List<Element> children = Bpmn.children(element);
        if (!children.isEmpty() && !Bpmn.text(element).isBlank()) {
            findings.add(
                    ExpressionRules.place(element),
                    "\"%s\" berisi teks sekaligus elemen \"%s\""
                            .formatted(element.getLocalName(), children.get(0).getLocalName()),
                    "Tulis teksnya saja, tanpa elemen di dalamnya.");
        }
        if (Bpmn.children(element, DOCUMENTATION).count() > 1) {
            findings.add(
                    ExpressionRules.place(element),
                    "\"%s\" punya lebih dari satu documentation".formatted(element.getLocalName()),
                    "Gabungkan menjadi satu (Element documentation).");
        }
    }
}
