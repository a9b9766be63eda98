package id.loketnaker.changes;

import id.loketnaker.values.StrictXml;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * The template of a letter as a reader of letters sees it: its paragraphs, with the names of values where values are
 * put in, and the conditions before what they let through.
 */
final class LetterParagraphs {

    private static final Set<String> BLOCKS = Set.of(
            "p", "div", "li", "tr", "h1", "h2", "h3", "h4", "ol", "ul", "table", "thead", "tbody", "body", "head",
            "title", "html");
    private static final Set<String> CELLS = Set.of("td", "th");
    private static final Pattern INLINE = Pattern.compile("\\[\\[\\s*\\$\\{(.*?)}\\s*]]", Pattern.DOTALL);
    private static final Pattern WRITTEN = Pattern.compile("tulis\\.(\\w+)\\((.*)\\)", Pattern.DOTALL);

    private final PackWords words;
    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();

    private LetterParagraphs(PackWords words) {
        this.words = words;
    }

    /** Line by line where the template is no XML: then nobody can deploy it, but may still look at it. */
    static List<String> of(byte[] template, PackWords words) {
        LetterParagraphs read = new LetterParagraphs(words);
        try {
            read.read(parsed(template));
            read.endParagraph();
            return read.paragraphs;
        } catch (SAXException | IOException | ParserConfigurationException unreadable) {
            return new String(template, StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .toList();
        }
    }

    private static Element parsed(byte[] template) throws SAXException, IOException, ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        DocumentBuilder builder = factory.newDocumentBuilder();
        builder.setErrorHandler(new StrictXml());
        return builder.parse(new ByteArrayInputStream(template)).getDocumentElement();
    }

    private void read(Element element) {
        String name = element.getLocalName();
        boolean isBlock = BLOCKS.contains(name);
        if (isBlock) {
            endParagraph();
        }
        attribute(element, "data-bagian", "[bagian surat bersama: %s] ");
        attribute(element, "data-isi", "[isi %s] ");
        thymeleaf(element, "each", "[untuk setiap %s] ");
        thymeleaf(element, "if", "[bila %s] ");
        thymeleaf(element, "unless", "[kecuali bila %s] ");
        thymeleaf(element, "switch", "[menurut %s] ");
        thymeleaf(element, "case", "[bila %s:] ");
        thymeleaf(element, "text", "%s ");
        attribute(element, "src", "[gambar %s] ");
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                read(inner);
            } else if (child.getNodeType() == Node.TEXT_NODE) {
                paragraph.append(INLINE.matcher(child.getTextContent())
                        .replaceAll(value -> Matcher.quoteReplacement(said(value.group(1)))));
            }
        }
        if (name.equals("br")) {
            paragraph.append(" / ");
        } else if (CELLS.contains(name)) {
            paragraph.append(" | ");
        }
        if (isBlock) {
            endParagraph();
        }
    }

    private void attribute(Element element, String name, String pattern) {
        if (element.hasAttribute(name)) {
            paragraph.append(pattern.formatted(element.getAttribute(name)));
        }
    }

    private void thymeleaf(Element element, String name, String pattern) {
        String written = element.getAttributeNS("http://www.thymeleaf.org", name);
        if (!written.isEmpty()) {
            paragraph.append(
                    pattern.formatted(words.text(written.replaceAll("\\$\\{\\s*(\\w[\\w.]*)\\s*}", "\\${$1}"))));
        }
    }

    /** A value that is put in: by its name, and how it is written when that says more. */
    private String said(String body) {
        Matcher written = WRITTEN.matcher(body.strip());
        return written.matches()
                ? "%s (%s)".formatted(words.expression(written.group(2)), written.group(1))
                : words.expression(body);
    }

    private void endParagraph() {
        String text = paragraph.toString().replaceAll("\\s+", " ").strip().replaceFirst("( ?\\|)+$", "");
        if (!text.isEmpty()) {
            paragraphs.add(text);
        }
        paragraph.setLength(0);
    }
}
