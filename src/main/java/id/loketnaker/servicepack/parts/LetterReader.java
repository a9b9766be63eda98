package id.loketnaker.servicepack.parts;

import com.fasterxml.jackson.databind.JsonNode;
import id.loketnaker.servicepack.FormSchema;
import id.loketnaker.servicepack.LetterTemplate;
import id.loketnaker.servicepack.files.Bpmn;
import id.loketnaker.servicepack.files.Findings;
import id.loketnaker.servicepack.files.Xml;
import id.loketnaker.servicepack.language.StandardNames;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads what {@code layanan.yaml} says of letters, and their templates. */
public final class LetterReader {

    private static final String REMEDY =
            "Tulis sebagai XHTML: setiap tanda ditutup (<br/>), tanpa DOCTYPE; spasi tetap ditulis &#160;.";

    private LetterReader() {}

    /** @param standard {@code layanan.yaml}, which fits its schema */
    static List<DeclaredLetter> declared(JsonNode standard) {
        List<DeclaredLetter> letters = new ArrayList<>();
        standard.path("surat")
                .forEach(letter -> letters.add(new DeclaredLetter(
                        letter.get("id").asText(),
                        letter.get("nama").asText(),
                        letter.has("nomor") ? letter.get("nomor").asText() : null,
                        letter.path("bersama").asBoolean(),
                        letter.get("penandatangan").asText(),
                        letter.path("untuk").asText().equals("kantor"))));
        return List.copyOf(letters);
    }

    public static @Nullable Document document(byte[] template, Findings.InFile findings) {
        return Xml.parse(template, findings, REMEDY);
    }

    public static LetterTemplate template(DeclaredLetter letter, Document document, Iterable<FormSchema> forms) {
        Set<String> variables = new HashSet<>();
        LetterSlots.of(document).variables().stream()
                .filter(path -> !StandardNames.OF_LETTERS.contains(path))
                .forEach(path -> variables.add(path.split("\\.", 2)[0]));
        return new LetterTemplate(
                letter.id(),
                letter.name(),
                letter.numbering(),
                letter.shared(),
                letter.signatory(),
                letter.internal(),
                body(document),
                variables,
                labels(variables, forms));
    }

    private static Map<String, String> labels(Set<String> variables, Iterable<FormSchema> forms) {
        Map<String, String> labels = new HashMap<>();
        for (FormSchema form : forms) {
            form.fields().stream()
                    .filter(field -> variables.contains(field.variable()))
                    .filter(field -> !field.label().isBlank())
                    .forEach(field -> labels.merge(
                            field.path(), field.label(), (before, other) -> field.readOnly() ? before : other));
            form.fields().stream()
                    .filter(field -> field.rows() != null && variables.contains(field.variable()))
                    .forEach(list -> list.cells()
                            .forEach(column -> labels.put(list.path() + "." + column.key(), column.name())));
        }
        return labels;
    }

    /** What stands in {@code body}; the rest of the page comes from the core. */
    private static String body(Document document) {
        Optional<Element> body = Bpmn.all(document, "body").findFirst();
        StringWriter text = new StringWriter();
        try {
            Transformer writer = writer();
            for (Node child = body.map(Node::getFirstChild).orElse(null);
                    child != null;
                    child = child.getNextSibling()) {
                if (child.getNodeType() != Node.PROCESSING_INSTRUCTION_NODE) {
                    writer.transform(new DOMSource(child), new StreamResult(text));
                }
            }
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    private static Transformer writer() throws TransformerException {
        Transformer writer = TransformerFactory.newDefaultInstance().newTransformer();
        writer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
        return writer;
    }
}
