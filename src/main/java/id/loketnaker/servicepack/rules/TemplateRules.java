package id.loketnaker.servicepack.rules;

import id.loketnaker.servicepack.LetterPhoto;
import id.loketnaker.servicepack.Requirement;
import id.loketnaker.servicepack.files.Bpmn;
import id.loketnaker.servicepack.files.Findings;
import id.loketnaker.servicepack.language.Expression;
import id.loketnaker.servicepack.language.StandardNames;
import id.loketnaker.servicepack.parts.DeclaredLetter;
import id.loketnaker.servicepack.parts.IncludedParts;
import id.loketnaker.servicepack.parts.LetterSlots;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A template can do no more than show values. Only what is listed may stand in it: all else could load something from
 * outside, or run code.
 */
final class TemplateRules {

    private static final StandardNames STANDARD = StandardNames.OF_LETTERS;
    private static final Set<String> ELEMENTS = Set.of(
            "p", "div", "span", "br", "hr", "table", "thead", "tbody", "tr", "td", "th", "ol", "ul", "li", "strong",
            "em", "b", "i", "u", "sup", "sub", "h1", "h2", "h3");
    private static final Set<String> FRAME = Set.of("html", "head", "title", "meta", "body");
    private static final Set<String> ATTRIBUTES = Set.of(
            "class",
            "colspan",
            "rowspan",
            "lang",
            "charset",
            IncludedParts.PART,
            IncludedParts.SLOT,
            LetterPhoto.ATTRIBUTE,
            LetterPhoto.ALL);
    private static final String NUMBER = "surat.nomor"; // which a letter without a kind of numbering never gets
    private static final Set<String> OF_THYMELEAF = Set.of("text", "if", "unless", "each", "switch", "case");

    private static final int MOST_LOOPS = 2;

    private final DeclaredLetter letter;
    private final List<Requirement> requirements;
    private final KnownVariables knownVariables;
    private final Findings.InFile findings;

    /** @param requirements of the service, whose papers may be photos */
    TemplateRules(
            DeclaredLetter letter,
            List<Requirement> requirements,
            KnownVariables knownVariables,
            Findings.InFile findings) {
        this.letter = letter;
        this.requirements = requirements;
        this.knownVariables = knownVariables;
        this.findings = findings;
    }

    void check(Document template) {
        Element root = template.getDocumentElement();
        if (!root.getLocalName().equals("html")
                || Bpmn.all(template, "body").count() != 1
                || Bpmn.children(root, "body").count() != 1) {
            findings.add(
                    (String) null,
                    "bukan halaman dengan satu <body>",
                    "Tulis <html xmlns:th=\"http://www.thymeleaf.org\"><body>…</body></html>.");
        }
        noInstructions(template);
        Bpmn.all(template, "*").forEach(this::element);
        LetterSlots slots = LetterSlots.of(template);
        slots.all().stream()
                .filter(slot -> slot.problem() != null)
                .forEach(slot -> findings.add(
                        shortened(slot.text()),
                        String.valueOf(slot.problem()),
                        "Lihat bagian Surat di processes/README.md."));
        variablesAreKnown(template);
    }

    /** Once more where the letter is written in another diagram, too. */
    void variablesAreKnown(Document template) {
        LetterSlots slots = LetterSlots.of(template);
        slots.variables().forEach(this::variableIsKnown);
        slots.cells().forEach(cell -> knownVariables.requireCell(cell, findings, cell));
    }

    private void element(Element element) {
        loopsAreShallow(element);
        photoIsOfThePapers(element);
        String name = element.getLocalName();
        boolean ofThymeleaf = LetterSlots.THYMELEAF.equals(element.getNamespaceURI());
        boolean frame = FRAME.contains(name) && !isInBody(element);
        if (ofThymeleaf ? !name.equals("block") : !ELEMENTS.contains(name) && !frame) {
            findings.add(
                    place(element),
                    "tanda <%s> tidak boleh dipakai".formatted(element.getTagName()),
                    "Pakai salah satu: %s, th:block."
                            .formatted(ELEMENTS.stream().sorted().collect(Collectors.joining(", "))));
            return;
        }
        Bpmn.attributes(element).stream()
                .filter(attribute -> !isAllowed(attribute))
                .forEach(
                        attribute -> findings.add(
                                place(element),
                                "atribut \"%s\" tidak boleh dipakai".formatted(attribute.getName()),
                                "Yang boleh: class, colspan, rowspan, data-bagian, data-isi, data-foto, data-foto-semua, th:text, th:if, th:unless, th:each, th:switch, th:case."));
    }

    private void photoIsOfThePapers(Element element) {
        List.of(LetterPhoto.ATTRIBUTE, LetterPhoto.ALL).stream()
                .filter(element::hasAttribute)
                .forEach(attribute -> photoIsOfThePapers(element, element.getAttribute(attribute)));
        if (element.hasAttribute(LetterPhoto.ATTRIBUTE) && element.hasAttribute(LetterPhoto.ALL)) {
            findings.add(
                    place(element),
                    "bingkai dengan data-foto dan data-foto-semua sekaligus",
                    "Hapus salah satu: satu foto, atau semuanya.");
        }
    }

    private void photoIsOfThePapers(Element element, String requirement) {
        if (requirements.stream()
                .noneMatch(each -> each.name().equals(requirement)
                        && each.types().stream().anyMatch(LetterPhoto.PICTURES::contains))) {
            findings.add(
                    place(element),
                    "foto \"%s\" bukan syarat yang diterima sebagai gambar".formatted(requirement),
                    "Tulis nama syarat dari layanan.yaml, yang \"berkas\"-nya jpg atau png.");
        }
        if (!LetterPhoto.FRAMES.contains(element.getLocalName())
                || Bpmn.children(element).stream().anyMatch(child -> !"br".equals(child.getLocalName()))) {
            findings.add(
                    place(element),
                    "bingkai foto bukan <td> atau <div> yang berisi teks (dan <br/>) saja",
                    "Tulis misalnya <td class=\"foto\" data-foto=\"Pas foto\">Tempel foto 3 x 4</td>.");
        }
    }

    /** Each level multiplies: three over lists of two hundred are eight million. */
    private void loopsAreShallow(Element element) {
        if (isLoop(element) && loopsAround(element) >= MOST_LOOPS) {
            findings.add(
                    place(element),
                    "pengulangan (th:each) bertumpuk lebih dari %d tingkat".formatted(MOST_LOOPS),
                    "Ulangi satu daftar saja, atau satu daftar di dalam daftar lain.");
        }
    }

    /** The tag, with the part of letters that brought it. */
    private static String place(Element element) {
        for (Node node = element; node instanceof Element each; node = node.getParentNode()) {
            if (each != element && each.hasAttribute(IncludedParts.PART)) {
                return "%s (bagian surat %s)".formatted(element.getTagName(), each.getAttribute(IncludedParts.PART));
            }
        }
        return element.getTagName();
    }

    private static int loopsAround(Element element) {
        int loops = 0;
        for (Node node = element.getParentNode(); node instanceof Element each; node = node.getParentNode()) {
            loops += isLoop(each) ? 1 : 0;
        }
        return loops;
    }

    private static boolean isLoop(Element element) {
        return element.hasAttributeNS(LetterSlots.THYMELEAF, "each");
    }

    private static boolean isAllowed(Attr attribute) {
        if (attribute.getNamespaceURI() == null) {
            return ATTRIBUTES.contains(attribute.getName())
                    && !Expression.isIn(attribute.getValue())
                    && !attribute.getValue().contains("[[");
        }
        return LetterSlots.THYMELEAF.equals(attribute.getNamespaceURI())
                        && OF_THYMELEAF.contains(attribute.getLocalName())
                || attribute.getName().equals("xml:lang");
    }

    private static boolean isInBody(Element element) {
        for (Node node = element.getParentNode(); node instanceof Element each; node = each.getParentNode()) {
            if (each.getLocalName().equals("body")) {
                return true;
            }
        }
        return false;
    }

    private void noInstructions(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.PROCESSING_INSTRUCTION_NODE) {
                findings.add(child.getNodeName(), "perintah <?…?> tidak boleh dipakai", "Hapus dari templat surat.");
            }
            noInstructions(child);
        }
    }

    private void variableIsKnown(String path) {
        String name = path.split("\\.", 2)[0];
        if (!STANDARD.isGroup(name)) {
            knownVariables.requireInLetter(name, findings, path);
        } else if (!STANDARD.contains(path)) {
            findings.add(
                    path,
                    "\"%s\" bukan nama baku".formatted(path),
                    "Nama baku yang ada: %s.".formatted(STANDARD.listed()));
        } else if (path.equals(NUMBER) && letter.numbering() == null) {
            findings.add(
                    path,
                    "surat ini tidak bernomor menurut layanan.yaml",
                    "Isi \"nomor\" surat ini di layanan.yaml, atau hapus ${surat.nomor}.");
        }
    }

    private static String shortened(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
