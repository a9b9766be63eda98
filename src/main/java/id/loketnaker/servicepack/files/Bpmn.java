package id.loketnaker.servicepack.files;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** BPMN as XML: parsing, and short ways to its parts. */
public final class Bpmn {

    public static final String MODEL = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    public static final String DRAWING = "http://www.omg.org/spec/BPMN/20100524/DI";
    public static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    public static final String MODELER = "http://camunda.org/schema/modeler/1.0";

    private Bpmn() {}

    /** {@code null} when it is no XML; the finding has been made. */
    public static @Nullable Document parse(byte[] bytes, Findings.InFile findings) {
        return Xml.parse(bytes, findings, "Buka dan simpan ulang diagram ini dengan Camunda Modeler.");
    }

    public static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    public static Stream<Element> children(Element parent, String localName) {
        return children(parent).stream().filter(child -> child.getLocalName().equals(localName));
    }

    /** @param localName {@code *} for all elements */
    public static Stream<Element> all(Document document, String localName) {
        List<Element> all = new ArrayList<>();
        collect(document.getDocumentElement(), localName, all);
        return all.stream();
    }

    private static void collect(Element element, String localName, List<Element> all) {
        if (localName.equals("*") || localName.equals(element.getLocalName())) {
            all.add(element);
        }
        children(element).forEach(child -> collect(child, localName, all));
    }

    public static List<Attr> attributes(Element element) {
        NamedNodeMap attributes = element.getAttributes();
        List<Attr> list = new ArrayList<>();
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.item(i) instanceof Attr attribute
                    && !XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(attribute.getNamespaceURI())) {
                list.add(attribute);
            }
        }
        return list;
    }

    /** What the engine takes for the text of an element: its own, without that of elements in it. */
    public static String text(Element element) {
        StringBuilder text = new StringBuilder();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text own) {
                text.append(own.getData());
            }
        }
        return text.toString();
    }

    public static @Nullable String firstText(Element parent, String localName) {
        return children(parent, localName)
                .map(child -> text(child).strip())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(null);
    }

    /** As XML without a declaration; what it names is declared in it. */
    public static String written(Node node) {
        StringWriter text = new StringWriter();
        try {
            Transformer writer = TransformerFactory.newDefaultInstance().newTransformer();
            writer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            writer.transform(new DOMSource(node), new StreamResult(text));
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }
}
