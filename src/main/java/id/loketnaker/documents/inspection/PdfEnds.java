package id.loketnaker.documents.inspection;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * The first and last bytes of a PDF, which every viewer looks for by their letters: nothing may hide before or after.
 */
final class PdfEnds {

    private static final int HEAD = 1024;
    private static final int TAIL = 2048;
    private static final Pattern BEGINNING = Pattern.compile("^(?:\u00ef\u00bb\u00bf)?\\s*%PDF-");
    private static final Pattern NOTHING = Pattern.compile("[\\s\\x00]*");
    private static final String END = "%%EOF";

    private PdfEnds() {}

    static void inspect(Path file) throws IOException {
        try (RandomAccessFile content = new RandomAccessFile(file.toFile(), "r")) {
            if (!BEGINNING.matcher(text(content, 0, HEAD)).lookingAt()) {
                throw PdfObjection.MORE_BEFORE_THE_BEGINNING.raised();
            }
            String tail = text(content, Math.max(0, content.length() - TAIL), TAIL);
            int end = tail.lastIndexOf(END);
            if (!tail.contains("startxref")) {
                throw PdfObjection.CUT_OFF.raised();
            }
            if (end >= 0 && !NOTHING.matcher(tail.substring(end + END.length())).matches()) {
                throw (tail.indexOf("startxref", end) > 0 ? PdfObjection.CUT_OFF : PdfObjection.MORE_AFTER_THE_END)
                        .raised();
            }
        }
    }

    private static String text(RandomAccessFile content, long from, int most) throws IOException {
        byte[] bytes = new byte[(int) Math.min(most, content.length() - from)];
        content.seek(from);
        content.readFully(bytes);
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
