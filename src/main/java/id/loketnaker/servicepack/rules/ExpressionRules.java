package id.loketnaker.servicepack.rules;

import id.loketnaker.servicepack.files.Bpmn;
import id.loketnaker.servicepack.files.Findings;
import id.loketnaker.servicepack.language.Expression;
import id.loketnaker.servicepack.language.StandardNames;
import id.loketnaker.servicepack.language.Vocabulary;
import id.loketnaker.servicepack.parts.DeclaredLetter;
import id.loketnaker.servicepack.parts.Draft;
import id.loketnaker.servicepack.parts.FragmentCall;
import id.loketnaker.servicepack.parts.Listeners;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Each {@code ${…}} anywhere in a diagram, names and documentation too, for the engine evaluates those as well. */
final class ExpressionRules {

    /** Set when an event is reported from outside the task list. */
    static final Set<String> OF_EVENTS = Set.of("tanggalPeristiwa", "alasanPeristiwa");

    private final Findings.InFile findings;
    private final KnownVariables known;
    private final Draft draft;

    ExpressionRules(Draft draft, KnownVariables known) {
        this.draft = draft;
        this.findings = draft.inDiagram();
        this.known = known;
    }

    void check(Document document) {
        Bpmn.all(document, "*")
                .forEach(element -> texts(element)
                        .filter(Expression::isIn)
                        .flatMap(text -> Expression.allIn(text).stream())
                        .forEach(expression -> check(element, expression)));
    }

    private void check(Element element, Expression expression) {
        for (String problem : expression.problems()) {
            findings.add(place(element), problem, remedy(problem));
        }
        if (!expression.assigned().isEmpty() && !element.getLocalName().equals(Listeners.ELEMENT)) {
            findings.add(
                    place(element),
                    "execution.setVariable dipakai di luar pendengar",
                    "Pindahkan ke pendengar (execution listener) dengan jenis Expression.");
        }
        expression.assigned().stream()
                .filter(StandardNames::isReserved)
                .forEach(name -> findings.add(
                        place(element),
                        "\"%s\" adalah kata kamus".formatted(name),
                        "Pakai nama lain untuk nilai itu."));
        letters(element, expression);
        notices(element, expression);
        if (expression.problems().isEmpty()) {
            expression.variables().forEach(name -> known.require(name, findings, place(element)));
        }
    }

    private static String remedy(String problem) {
        if (problem.contains("tidak ditutup")) {
            return "Tutup ekspresinya dengan }, dan periksa tanda kutipnya.";
        }
        return problem.contains("\"==\"")
                ? "Tulis \"==\" untuk sama dengan, misalnya ${hasil == 'ya'}."
                : "Pakai hanya perbandingan isian formulir dan kamus, lihat processes/README.md.";
    }

    /** Only a listener happens once and at a known moment; the engine evaluates a condition whenever it likes. */
    private void notices(Element element, Expression expression) {
        Stream.of(Vocabulary.NOTICES, Vocabulary.CASES)
                .filter(word ->
                        expression.calls(word) && !element.getLocalName().equals(Listeners.ELEMENT))
                .forEach(word -> findings.add(
                        place(element),
                        "kata %s dipakai di luar pendengar".formatted(word),
                        "Pindahkan ke pendengar (execution listener) dengan jenis Expression."));
        expression.calls().stream()
                .filter(call ->
                        call.bean().equals(Vocabulary.CASES) && call.word().equals("ubah"))
                .forEach(call -> known.require(call.id(), findings, place(element)));
    }

    private void letters(Element element, Expression expression) {
        for (Expression.Call call : expression.calls()) {
            if (!call.bean().equals(Vocabulary.LETTERS)) {
                continue;
            }
            if (!element.getLocalName().equals(Listeners.ELEMENT)) {
                findings.add(
                        place(element),
                        "kata surat dipakai di luar pendengar",
                        "Pindahkan ke pendengar (execution listener) dengan jenis Expression.");
            }
            letterIsDeclared(element, call);
        }
    }

    private void letterIsDeclared(Element element, Expression.Call call) {
        String id = call.id();
        Optional<DeclaredLetter> declared = draft.letters().stream()
                .filter(letter -> letter.id().equals(id))
                .findFirst();
        if (declared.isEmpty() && draft.standard() != null) {
            findings.add(
                    place(element),
                    "surat \"%s\" tidak ada di layanan.yaml".formatted(id),
                    "Daftarkan di layanan.yaml, bagian surat, atau perbaiki ejaannya.");
        } else if (declared.isPresent()
                && declared.get().numbering() == null
                && call.word().startsWith("nomor")) {
            findings.add(
                    place(element),
                    "surat \"%s\" tidak bernomor".formatted(id),
                    "Isi \"nomor\" surat itu di layanan.yaml, atau hapus pendengar ini.");
        }
    }

    private static Stream<String> texts(Element element) {
        Stream<String> attributes = Bpmn.attributes(element).stream()
                .map(Node::getNodeValue)
                .filter(text -> !text.equals(FragmentCall.CASE_NUMBER));
        return Stream.concat(attributes, Stream.of(Bpmn.text(element)));
    }

    /** Whether the text is one expression that asks the vocabulary. */
    static boolean isDeadline(String text) {
        return Expression.isWhole(text)
                && Expression.allIn(text).stream()
                        .allMatch(expression -> expression.calls(Vocabulary.DEADLINES)
                                || !expression.problems().isEmpty());
    }

    /** Whether the text holds an expression of which something is said already. */
    static boolean isBroken(String text) {
        return Expression.isIn(text)
                && Expression.allIn(text).stream()
                        .anyMatch(expression -> !expression.problems().isEmpty());
    }

    /** The nearest element with an id that a reader finds in Modeler, with its name. */
    static @Nullable String place(Element element) {
        for (Node node = element; node instanceof Element each; node = node.getParentNode()) {
            String id = each.getAttribute("id");
            boolean isPart = Arrays.asList("EventDefinition", "Expression", "property").stream()
                    .anyMatch(suffix -> each.getLocalName().endsWith(suffix));
            if (!id.isBlank() && !isPart) {
                String name = each.getAttribute("name");
                return name.isBlank() ? id : "%s (%s)".formatted(name, id);
            }
        }
        return null;
    }
}
