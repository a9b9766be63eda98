package id.loketnaker.documents.inspection;

import java.io.IOException;

/**
 * A JPEG is a row of segments, each with its length, and of packed data between them, up to a mark of its end (ITU-T
 * T.81, annex B). Cameras put further pictures behind it (CIPA DC-007: previews, the brighter half of a photo), and
 * some their own notes, or a short video.
 */
final class JpegParts {

    private static final int MARK = 0xff;
    private static final int START = 0xd8;
    private static final int END = 0xd9;
    private static final int DATA = 0xda;

    private JpegParts() {}

    static void walk(PictureBytes bytes) throws IOException {
        walkOne(bytes);
        while (!bytes.isAtEnd()) {
            int next = bytes.next();
            if (next == MARK) {
                walkFurther(bytes);
            } else if (next != 0 && bytes.follows(MovingPhoto.FIRST)) {
                MovingPhoto.walk(next, bytes);
            } else if (next != 0) {
                CameraNotes.inspect(next, bytes);
            }
        }
    }

    private static void walkFurther(PictureBytes bytes) throws IOException {
        if (bytes.next() != START) {
            throw PictureBytes.more();
        }
        segments(bytes);
    }

    private static void walkOne(PictureBytes bytes) throws IOException {
        bytes.nextShort();
        segments(bytes);
    }

    /** After the mark of the start, up to the mark of the end. */
    private static void segments(PictureBytes bytes) throws IOException {
        boolean hasData = false;
        for (int mark = nextMark(bytes); mark != END; mark = nextMark(bytes)) {
            if (hasLength(mark)) {
                bytes.skip(Math.max(0, bytes.nextShort() - 2));
            }
            hasData |= mark == DATA;
        }
        if (!hasData) {
            throw PictureBytes.cutOff();
        }
    }

    /** Between marks lie packed data only; in them 0xff is followed by zero. */
    private static int nextMark(PictureBytes bytes) throws IOException {
        int value = bytes.next();
        while (true) {
            while (value != MARK) {
                value = bytes.next();
            }
            while (value == MARK) {
                value = bytes.next();
            }
            if (value != 0) {
                return value;
            }
        }
    }

    /** All but the marks of restart, start and a temporary one. */
    private static boolean hasLength(int mark) {
        return !(mark >= 0xd0 && mark <= START || mark == 0x01);
    }
}
