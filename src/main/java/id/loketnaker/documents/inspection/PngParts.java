package id.loketnaker.documents.inspection;

import java.io.IOException;

/** A PNG is a row of chunks, each with its length, up to one that says that it is the end (ISO/IEC 15948, 5.3). */
final class PngParts {

    private static final int HEAD = 8;
    private static final long CHECKSUM = 4;
    private static final long DATA = 0x49444154;
    private static final long END = 0x49454e44;

    private PngParts() {}

    static void walk(PictureBytes bytes) throws IOException {
        bytes.skip(HEAD);
        boolean hasData = false;
        for (long kind = 0; kind != END; ) {
            long length = bytes.nextInt();
            kind = bytes.nextInt();
            bytes.skip(length + CHECKSUM);
            hasData |= kind == DATA;
        }
        if (!hasData) {
            throw PictureBytes.cutOff();
        }
        if (!bytes.isAtEnd()) {
            throw PictureBytes.more();
        }
    }
}
