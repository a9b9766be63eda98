package id.loketnaker.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** What a scanner makes of a signed letter: a PDF of one page. */
public final class ScannedPaper {

    private ScannedPaper() {}

    public static byte[] pdf() {
        try (PDDocument paper = new PDDocument()) {
            paper.addPage(new PDPage());
            ByteArrayOutputStream written = new ByteArrayOutputStream();
            paper.save(written);
            return written.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
