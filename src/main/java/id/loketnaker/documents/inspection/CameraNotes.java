package id.loketnaker.documents.inspection;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * What telephones of Samsung write behind a photo: some blocks, then their list between {@code SEFH} and {@code SEFT}
 * (not published; as ExifTool's Samsung.pm reads it). Taken as it is when the list accounts for every byte and no block
 * is large, so that no other file fits in.
 */
final class CameraNotes {

    /** A block holds a time, a name or a mode of the camera; one that moves holds a video, which is no paper. */
    private static final int MOST = 64 * 1024;

    private static final int ENTRY = 12;
    private static final int HEAD = 12;
    private static final int FOOT = 8;

    private CameraNotes() {}

    static void inspect(int first, PictureBytes bytes) throws IOException {
        byte[] rest = bytes.rest(MOST);
        ByteBuffer notes = ByteBuffer.allocate(rest.length + 1).order(ByteOrder.LITTLE_ENDIAN);
        notes.put((byte) first).put(rest);
        if (!bytes.isAtEnd() || !isWhole(notes)) {
            throw PictureBytes.more();
        }
    }

    private static boolean isWhole(ByteBuffer notes) {
        int length = notes.capacity();
        if (length < HEAD + FOOT || !word(notes, length - 4).equals("SEFT")) {
            return false;
        }
        int size = notes.getInt(length - FOOT);
        int list = length - FOOT - size;
        if (size < HEAD || list < 0 || !word(notes, list).equals("SEFH")) {
            return false;
        }
        int count = notes.getInt(list + 8);
        if (count < 1 || count > MOST / ENTRY || HEAD + count * ENTRY != size) {
            return false;
        }
        int accounted = 0;
        for (int entry = 0; entry < count; entry++) {
            accounted += Math.max(0, notes.getInt(list + HEAD + entry * ENTRY + 8));
        }
        return accounted == list;
    }

    private static String word(ByteBuffer notes, int at) {
        byte[] word = new byte[4];
        notes.get(at, word);
        return new String(word, StandardCharsets.ISO_8859_1);
    }
}
