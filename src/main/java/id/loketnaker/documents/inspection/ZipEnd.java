package id.loketnaker.documents.inspection;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;

/**
 * The record at the end of a ZIP, which readers look for from behind: with no comment in it and nothing after it,
 * nothing hides there.
 */
final class ZipEnd {

    private static final int RECORD = 22;
    private static final int BEGINNING = 0x504b0506;

    private ZipEnd() {}

    static void inspect(Path file) throws IOException {
        try (RandomAccessFile zip = new RandomAccessFile(file.toFile(), "r")) {
            zip.seek(Math.max(0, zip.length() - RECORD));
            if (zip.readInt() != BEGINNING) {
                throw OfficeObjection.STRANGE_PACKING.raised();
            }
        }
    }
}
