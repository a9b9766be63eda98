package id.loketnaker.servicepack.parts;

import static java.util.Objects.requireNonNull;

import id.loketnaker.servicepack.FileNames;
import id.loketnaker.servicepack.files.Bpmn;
import id.loketnaker.servicepack.files.Findings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What stands in {@code bersama/surat/} and a template includes by name: <code>&lt;div data-bagian="kepala-surat"/&gt;
 * </code>. In it the template may say what takes the place of the part's own words: a child with {@code data-isi} fills
 * the element of the part with the same {@code data-isi}. Once included, it is as if the template had said it all.
 */
public final class IncludedParts {

    public static final String PART = "data-bagian";
    public static final String SLOT = "data-isi";

    private static final int DEEPEST = 3;

    private final Map<String, byte[]> content;
    private final Findings.InFile findings;

    private IncludedParts(Map<String, byte[]> content, Findings.InFile findings) {
        this.content = content;
        this.findings = findings;
    }

    /**
     * Puts the parts where a template includes them.
     *
     * @param content with the parts, under the names they are deployed with
     * @param findings take what is wrong with the inclusion; of the template
     */
    static void into(Document template, Map<String, byte[]> content, Findings.InFile findings) {
        IncludedParts parts = new IncludedParts(content, findings);
        named(template).forEach(place -> parts.include(place, List.of()));
    }

    /** The names of the parts that a template or a part includes. */
    public static Stream<String> namesIn(Document template) {
        return named(template).stream().map(place -> place.getAttribute(PART));
    }

    private static List<Element> named(Document template) {
        return Bpmn.all(template, "*")
                .filter(element -> element.hasAttribute(PART))
                .toList();
    }

    /** @param above the parts around this place, the outermost first */
    private void include(Element place, List<String> above) {
        String name = place.getAttribute(PART);
        List<String> way = Stream.concat(above.stream(), Stream.of(name)).toList();
        if (above.contains(name) || way.size() > DEEPEST) {
            refuse(
                    name,
                    "bagian surat berputar atau lebih dari %d tingkat: %s".formatted(DEEPEST, String.join(" → ", way)),
                    "Sisipkan langsung di templatnya.");
            return;
        }
        part(name).ifPresent(part -> fill(place, part, way));
    }

    private Optional<Document> part(String name) {
        byte[] bytes = content.get(FileNames.partOfLetters(name));
        if (bytes == null) {
            refuse(
                    name,
                    "bagian surat \"%s\" tidak ada di bersama/surat/".formatted(name),
                    "Perbaiki ejaannya, atau tambahkan berkas %s.".formatted(FileNames.partOfLetters(name)));
            return Optional.empty();
        }
        return Optional.ofNullable(LetterReader.document(bytes, findings));
    }

    private void fill(Element place, Document part, List<String> way) {
        Map<String, Element> given = given(place);
        Element root = (Element) requireNonNull(place.getOwnerDocument())
                .importNode(Bpmn.all(part, "body").findFirst().orElse(part.getDocumentElement()), true);
        for (Element slot : slots(root)) {
            Element own = given.remove(slot.getAttribute(SLOT));
            if (own != null) {
                empty(slot);
                moveChildren(own, slot);
            }
        }
        given.keySet()
                .forEach(slot -> refuse(
                        place.getAttribute(PART),
                        "bagian surat \"%s\" tidak punya isi \"%s\"".formatted(place.getAttribute(PART), slot),
                        "Pakai data-isi yang ada di %s.".formatted(FileNames.partOfLetters(place.getAttribute(PART)))));
        List<Element> inner =
                descendants(root).filter(element -> element.hasAttribute(PART)).toList();
        empty(place);
        moveChildren(root, place);
        inner.forEach(each -> include(each, way));
    }

    /** What the template says itself, by the name of the slot; it says nothing else there. */
    private Map<String, Element> given(Element place) {
        Map<String, Element> given = new HashMap<>();
        boolean others = !Bpmn.text(place).isBlank();
        for (Element child : Bpmn.children(place)) {
            String slot = child.getAttribute(SLOT);
            others |= slot.isBlank() || given.put(slot, child) != null;
        }
        if (others) {
            refuse(
                    place.getAttribute(PART),
                    "di dalam bagian surat ada yang lain daripada data-isi, masing-masing satu kali",
                    "Tulis <span data-isi=\"nama\">…</span>, atau pindahkan ke luar bagian itu.");
        }
        return given;
    }

    private static List<Element> slots(Element root) {
        return descendants(root).filter(element -> element.hasAttribute(SLOT)).toList();
    }

    private static Stream<Element> descendants(Element root) {
        return Bpmn.children(root).stream().flatMap(child -> Stream.concat(Stream.of(child), descendants(child)));
    }

    private static void empty(Element element) {
        while (element.getFirstChild() != null) {
            element.removeChild(element.getFirstChild());
        }
    }

    private static void moveChildren(Element from, Element to) {
        List<Node> children = new ArrayList<>();
        for (Node child = from.getFirstChild(); child != null; child = child.getNextSibling()) {
            children.add(child);
        }
        children.forEach(to::appendChild);
    }

    private void refuse(String place, String problem, String remedy) {
        findings.add(place, problem, remedy);
    }
}
