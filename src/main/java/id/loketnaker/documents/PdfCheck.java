package id.loketnaker.documents;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A PDF must be whole, and readable for every official after the one who uploads it: not locked by a password. */
final class PdfCheck {

    /** Stands near the end of every whole PDF. */
    private static final byte[] END = "startxref".getBytes(StandardCharsets.US_ASCII);

    /** Stands, never packed, in the trailer of a PDF that is locked. */
    private static final byte[] LOCK = "/Encrypt".getBytes(StandardCharsets.US_ASCII);

    private PdfCheck() {}

    static void check(Path file, String name) throws IOException {
        boolean whole = false;
        boolean locked = false;
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file), 64 * 1024)) {
            int inEnd = 0;
            int inLock = 0;
            for (int letter = content.read(); letter >= 0; letter = content.read()) {
                locked |= inLock == LOCK.length && !Character.isLetter(letter); // not the beginning of a longer word
                inEnd = further(END, inEnd, letter);
                inLock = further(LOCK, inLock, letter);
                whole |= inEnd == END.length;
            }
        }
        if (!whole) {
            throw ContentChecks.refused(name, "tidak utuh", "Pindai atau unduh lagi sampai selesai, lalu unggah lagi.");
        }
        if (locked) {
            throw ContentChecks.refused(
                    name,
                    "dikunci (kata sandi atau pembatasan)",
                    "Buka berkasnya, pilih Cetak lalu Simpan sebagai PDF, dan unggah hasilnya; atau minta pemohon berkas tanpa kunci.");
        }
    }

    /** How much of the word has been seen after one more letter; no word here begins again within itself. */
    private static int further(byte[] word, int seen, int letter) {
        int before = seen == word.length ? 0 : seen;
        if (word[before] == letter) {
            return before + 1;
        }
        return word[0] == letter ? 1 : 0;
    }
}
