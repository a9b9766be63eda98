package id.loketnaker.servicepack.files;

import id.loketnaker.values.StrictXml;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads XML and fetches nothing from outside the file. */
public final class Xml {

    private Xml() {}

    /** {@code null} when it is no XML; the finding has been made, with this remedy. */
    public static @Nullable Document parse(byte[] bytes, Findings.InFile findings, String remedy) {
        try {
            DocumentBuilder builder = factory().newDocumentBuilder();
            builder.setErrorHandler(new StrictXml());
            return builder.parse(new ByteArrayInputStream(bytes));
        } catch (SAXParseException e) {
            findings.add(
                    e.getLineNumber() < 1 ? null : "baris %d".formatted(e.getLineNumber()),
                    "bukan XML yang benar: " + UnreadableXml.why(e),
                    remedy);
        } catch (SAXException | IOException | ParserConfigurationException e) {
            findings.add((String) null, "tidak dapat dibaca: " + e.getMessage(), remedy);
        }
        return null;
    }

    /** No document type, so no entities and nothing from outside; no tree too deep to walk. */
    private static DocumentBuilderFactory factory() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        factory.setIgnoringComments(true);
        factory.setCoalescing(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        factory.setAttribute("jdk.xml.maxElementDepth", "60");
        factory.setFeature("http://apache.org/xml/features/dom/defer-node-expansion", false); // rules look at all of it
        factory.setXIncludeAware(false);
        factory.setExpandEntityReferences(false);
        return factory;
    }
}
