package id.loketnaker.servicepack;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** BPMN as XML: parsing that fetches nothing from outside the file, and short ways to its parts. */
final class Bpmn {

    static final String MODEL = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    static final String MODELER = "http://camunda.org/schema/modeler/1.0";

    private Bpmn() {}

    /** {@code null} when it is no XML; the finding has been made. */
    static @Nullable Document parse(byte[] bytes, Findings.InFile findings) {
        try {
            var builder = factory().newDocumentBuilder();
            builder.setErrorHandler(new Throwing());
            return builder.parse(new ByteArrayInputStream(bytes));
        } catch (SAXParseException e) {
            findings.add(
                    (String) null,
                    "baris %d bukan XML yang benar (%s)".formatted(e.getLineNumber(), e.getMessage()),
                    "Buka dan simpan ulang diagram ini dengan Camunda Modeler.");
        } catch (SAXException | IOException | ParserConfigurationException e) {
            findings.add(
                    (String) null, "tidak dapat dibaca: " + e.getMessage(), "Simpan ulang dengan Camunda Modeler.");
        }
        return null;
    }

    /** No document type, so no entities and nothing from outside; no tree too deep to walk. */
    private static DocumentBuilderFactory factory() throws ParserConfigurationException {
        var factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        factory.setAttribute("jdk.xml.maxElementDepth", "60");
        factory.setXIncludeAware(false);
        factory.setExpandEntityReferences(false);
        return factory;
    }

    static List<Element> children(Element parent) {
        return elements(parent.getChildNodes()).toList();
    }

    static Stream<Element> children(Element parent, String localName) {
        return elements(parent.getChildNodes())
                .filter(child -> child.getLocalName().equals(localName));
    }

    static Stream<Element> all(Document document, String localName) {
        return elements(document.getElementsByTagNameNS("*", localName));
    }

    static List<Attr> attributes(Element element) {
        var attributes = element.getAttributes();
        var list = new ArrayList<Attr>();
        for (var i = 0; i < attributes.getLength(); i++) {
            if (attributes.item(i) instanceof Attr attribute
                    && !XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(attribute.getNamespaceURI())) {
                list.add(attribute);
            }
        }
        return list;
    }

    static @Nullable String firstText(Element parent, String localName) {
        return children(parent, localName)
                .map(child -> child.getTextContent().strip())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(null);
    }

    private static Stream<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .<Node>mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }

    private static final class Throwing implements ErrorHandler {

        @Override
        public void warning(SAXParseException e) {}

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
