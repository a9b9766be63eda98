package id.loketnaker.print;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.w3c.dom.Document;
import org.w3c.dom.Node;

/**
 * Whether all that a page says stands on the paper, within its edges. The printer draws what is too wide beyond the
 * edge, and tells nobody.
 */
final class WholeText {

    /** Points: 4 mm, which office printers leave white; letters outside are lost on paper. */
    private static final float EDGE = 11.3f;

    private static final int SHOWN = 40;

    private WholeText() {}

    /**
     * The beginning of what is lost; nothing when all is there.
     *
     * @param page as it was read
     */
    static Optional<String> lostOf(Document page, byte[] pdf) {
        Map<Integer, Integer> wanted = lettersOf(page);
        try (PDDocument read = Loader.loadPDF(pdf)) {
            Seen seen = new Seen();
            seen.getText(read);
            StringBuilder lost = new StringBuilder(seen.beyond);
            wanted.forEach((letter, count) -> {
                if (seen.letters.getOrDefault(letter, 0) < count) {
                    lost.appendCodePoint(letter);
                }
            });
            return Optional.of(lost.length() > SHOWN ? lost.substring(0, SHOWN) + "…" : lost.toString())
                    .filter(what -> !what.isEmpty());
        } catch (IOException e) {
            throw new CannotPrintException("Naskah tidak dapat diperiksa: " + e.getMessage(), e);
        }
    }

    /** How often each letter stands in the texts; what separates them does not count. */
    private static Map<Integer, Integer> lettersOf(Document page) {
        Map<Integer, Integer> letters = new TreeMap<>();
        Deque<Node> open = new ArrayDeque<>(List.of(page.getDocumentElement()));
        while (!open.isEmpty()) {
            Node node = open.pop();
            if (node.getNodeType() == Node.TEXT_NODE) {
                count(node.getNodeValue(), letters);
            } else if (isSeen(node)) {
                for (Node each = node.getFirstChild(); each != null; each = each.getNextSibling()) {
                    open.push(each);
                }
            }
        }
        return letters;
    }

    private static boolean isSeen(Node node) {
        String name = String.valueOf(node.getLocalName());
        return !name.equals("head") && !name.equals("style") && !name.equals("title");
    }

    private static void count(String text, Map<Integer, Integer> letters) {
        text.codePoints().filter(each -> !isSpace(each)).forEach(each -> letters.merge(each, 1, Integer::sum));
    }

    private static boolean isSpace(int letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
    }

    /** Reads the letters of the paper with their places. */
    private static final class Seen extends PDFTextStripper {

        private final Map<Integer, Integer> letters = new HashMap<>();
        private final StringBuilder beyond = new StringBuilder();

        @Override
        protected void processTextPosition(TextPosition place) {
            String text = place.getUnicode();
            if (text == null || text.isBlank()) {
                return;
            }
            if (isBeyond(place)) {
                beyond.append(text);
            }
            count(text, letters);
        }

        private boolean isBeyond(TextPosition place) {
            return place.getXDirAdj() < EDGE
                    || place.getXDirAdj() + place.getWidthDirAdj() > place.getPageWidth() - EDGE
                    || place.getYDirAdj() - place.getHeightDir() < EDGE
                    || place.getYDirAdj() > place.getPageHeight() - EDGE;
        }
    }
}
