package id.loketnaker.documents.inspection;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * A PDF must be whole, readable for every official after the one who uploads it, and nothing but pages: it is parsed as
 * viewers parse it, and every object in it is looked at, not only what a page leads to. Streams of pages and pictures
 * are not unpacked.
 */
final class PdfInspection {

    /** The word by which PDFBox searches a damaged file for packed objects, and unpacks what it finds. */
    private static final byte[] PACKED_OBJECTS = "/ObjStm".getBytes(StandardCharsets.US_ASCII);

    private PdfInspection() {}

    /** @throws ObjectionException with what to do */
    static void inspect(Path file) throws IOException {
        PdfEnds.inspect(file);
        // A damaged file is mended while it is read, as viewers do, as long as that unpacks nothing unweighed.
        boolean lenient = !contains(file, PACKED_OBJECTS);
        try (PacedFile content = new PacedFile(file)) {
            BoundedPdfParser parser = new BoundedPdfParser(content);
            try (PDDocument pdf = parser.parse(lenient)) {
                inspect(pdf);
            }
            if (parser.skippedSomething()) {
                throw PdfObjection.BROKEN.raised();
            }
        } catch (InvalidPasswordException locked) {
            throw PdfObjection.LOCKED.raised();
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException | ClassCastException broken) {
            throw PdfObjection.BROKEN.raised(); // PDFBox throws all of these at what it cannot read
        } catch (StackOverflowError nested) {
            throw PdfObjection.TOO_INTRICATE.raised();
        }
    }

    private static void inspect(PDDocument pdf) {
        if (pdf.isEncrypted()) {
            throw PdfObjection.LOCKED.raised();
        }
        if (pdf.getNumberOfPages() <= 0) {
            throw PdfObjection.NO_PAGES.raised();
        }
        PdfPages pages = new PdfPages();
        new PdfObjects(pdf.getDocument()).forEach(dictionary -> {
            pages.count(dictionary);
            PdfRules.objectionTo(dictionary).ifPresent(objection -> {
                throw objection.raised();
            });
        });
    }

    private static boolean contains(Path file, byte[] word) throws IOException {
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
            int seen = 0;
            for (int letter = content.read(); letter >= 0; letter = content.read()) {
                seen = word[seen] == letter
                        ? seen + 1
                        : word[0] == letter ? 1 : 0; // no part of it begins like the whole
                if (seen == word.length) {
                    return true;
                }
            }
            return false;
        }
    }
}
