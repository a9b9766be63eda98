package id.loketnaker.letters;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The scan of a signed letter: what is taken for one. */
final class SignedPaper {

    static final int LARGEST = 10 * 1024 * 1024;

    private static final byte[] BEGINNING = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    private SignedPaper() {}

    /** @throws LetterRefusedException for what is no PDF that can be opened, whatever it is called, or too large */
    static void check(byte[] content) {
        if (content.length == 0) {
            throw new LetterRefusedException("Berkas kosong. Pindai surat yang sudah ditandatangani sebagai PDF.");
        }
        if (content.length > LARGEST) {
            throw new LetterRefusedException(
                    "Berkas lebih besar dari 10 MiB. Pindai dengan ketelitian lebih rendah, misalnya 200 dpi hitam-putih.");
        }
        for (int i = 0; i < BEGINNING.length; i++) {
            if (i >= content.length || content[i] != BEGINNING[i]) {
                throw new LetterRefusedException(
                        "Berkas bukan PDF. Pindai surat yang sudah ditandatangani sebagai PDF.");
            }
        }
        try (PDDocument paper = Loader.loadPDF(content)) {
            if (paper.isEncrypted() || paper.getNumberOfPages() == 0) {
                throw new LetterRefusedException("PDF tidak berhalaman atau terkunci sandi. Simpan ulang tanpa sandi.");
            }
        } catch (IOException broken) {
            throw new LetterRefusedException(
                    "PDF rusak atau terkunci sandi. Pindai lagi, atau simpan ulang tanpa sandi.", broken);
        }
    }
}
