package id.loketnaker.print;

import id.loketnaker.values.StrictXml;
import java.io.IOException;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads a page to print: well-formed, without entities of its own, and only with characters that the fonts have. */
final class Page {

    private Page() {}

    /** @throws CannotPrintException with the line, when the page is not well-formed */
    static Document read(String xhtml) {
        Document page = parse(xhtml);
        cleanLetters(page.getDocumentElement());
        return page;
    }

    private static Document parse(String xhtml) {
        try {
            DocumentBuilder builder = builder();
            builder.setErrorHandler(new StrictXml());
            builder.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
            Document page = builder.parse(new InputSource(new StringReader(xhtml)));
            if (page.getDoctype() != null && page.getDoctype().getInternalSubset() != null) {
                throw new CannotPrintException(
                        "Naskah tidak boleh membawa entitas sendiri: tulis <!DOCTYPE html> saja.");
            }
            return page;
        } catch (SAXParseException broken) {
            throw new CannotPrintException(
                    "Naskah bukan XHTML yang benar: baris %d, kolom %d: %s"
                            .formatted(broken.getLineNumber(), broken.getColumnNumber(), broken.getMessage()),
                    broken);
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new CannotPrintException("Naskah tidak dapat dibaca: " + e.getMessage(), e);
        }
    }

    private static DocumentBuilder builder() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
        factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return factory.newDocumentBuilder();
    }

    private static void cleanLetters(@Nullable Node node) {
        for (Node each = node; each != null; each = each.getNextSibling()) {
            if (each.getNodeType() == Node.TEXT_NODE) {
                each.setNodeValue(PrintableText.cleaned(each.getNodeValue()));
                PrintableText.require(each.getNodeValue());
            }
            cleanLetters(each.getFirstChild());
        }
    }
}
