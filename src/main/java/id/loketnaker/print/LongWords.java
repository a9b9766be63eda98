package id.loketnaker.print;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Lets the printer break words that are too long. Only these: where any word may be broken, the printer makes the
 * columns of tables as narrow as a letter.
 */
final class LongWords {

    private LongWords() {}

    static void breakIn(Document page, int longest) {
        Pattern word = Pattern.compile("\\S{" + (longest + 1) + ",}");
        for (Node text : texts(page.getDocumentElement(), new ArrayList<>())) {
            breakIn(text, word);
        }
    }

    private static List<Node> texts(Node node, List<Node> found) {
        for (Node each = node.getFirstChild(); each != null; each = each.getNextSibling()) {
            if (each.getNodeType() == Node.TEXT_NODE) {
                found.add(each);
            } else if (!"head".equals(each.getLocalName())) {
                texts(each, found);
            }
        }
        return found;
    }

    private static void breakIn(Node text, Pattern word) {
        Matcher words = word.matcher(text.getNodeValue());
        int from = 0;
        Node parent = text.getParentNode();
        Document page = text.getOwnerDocument();
        while (words.find()) {
            if (words.start() > from) {
                parent.insertBefore(page.createTextNode(text.getNodeValue().substring(from, words.start())), text);
            }
            Element breakable = page.createElementNS(parent.getNamespaceURI(), "span");
            breakable.setAttribute("style", "word-wrap: break-word");
            breakable.appendChild(page.createTextNode(words.group()));
            parent.insertBefore(breakable, text);
            from = words.end();
        }
        if (from > 0) {
            text.setNodeValue(text.getNodeValue().substring(from));
        }
    }
}
