package id.loketnaker.documents.inspection;

import java.io.IOException;
import java.util.Set;

/**
 * The short video that telephones write behind a photo ("motion photo"): an MP4, which is a row of boxes, each with its
 * length and its kind (ISO/IEC 14496-12, 4.2). Browsers show the photo alone. Taken when the boxes account for every
 * byte up to the end and are of kinds that such a video has; an archive, which is read from its end, may not lie in
 * one of them.
 */
final class MovingPhoto {

    static final String FIRST = "ftyp";

    private static final int HEAD = 8;
    private static final int LONG_HEAD = 16;
    private static final Set<String> KINDS = Set.of("moov", "mdat", "free", "skip", "wide", "uuid", "meta", "udta");

    /** The end of an archive in ZIP ("PK", 5, 6). */
    private static final long ARCHIVE = 0x504b0506L;

    private MovingPhoto() {}

    private static void pass(long length, PictureBytes bytes) throws IOException {
        if (length < 0) {
            throw PictureBytes.more();
        }
        long last = 0;
        for (long passed = 0; passed < length; passed++) {
            last = (last << 8 | bytes.next()) & 0xffffffffL;
            if (last == ARCHIVE) {
                throw PictureBytes.more();
            }
        }
    }

    /**
     * @param length of the first box, whose kind was read
     */
    static void walk(int length, PictureBytes bytes) throws IOException {
        if (length < HEAD) {
            throw PictureBytes.more();
        }
        bytes.skip(length - HEAD);
        boolean hasFilm = false;
        while (!bytes.isAtEnd()) {
            long size = bytes.nextInt();
            String kind = bytes.word();
            if (!KINDS.contains(kind)) {
                throw PictureBytes.more();
            }
            hasFilm |= kind.equals("moov");
            pass(size == 1 ? (bytes.nextInt() << 32 | bytes.nextInt()) - LONG_HEAD : size - HEAD, bytes);
        }
        if (!hasFilm) {
            throw PictureBytes.more();
        }
    }
}
