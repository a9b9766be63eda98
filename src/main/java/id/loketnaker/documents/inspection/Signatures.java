package id.loketnaker.documents.inspection;

import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;
import java.util.List;

/**
 * The first bytes of a part that is no text: a picture or font may not be an archive, a document or a program under
 * another name.
 */
final class Signatures {

    private static final int LONGEST = 8;

    /** ZIP, 7z, RAR, OLE (old Office documents, packages), PDF, RTF, programs of Windows, Linux and Java. */
    private static final List<String> OF_OTHER_FILES = List.of(
            "504b03",
            "504b05",
            "377abcaf",
            "526172",
            "d0cf11e0",
            "25504446",
            "7b5c7274",
            "4d5a",
            "7f454c46",
            "cafebabe");

    private Signatures() {}

    static void inspect(InputStream content) throws IOException {
        String start = HexFormat.of().formatHex(content.readNBytes(LONGEST));
        if (OF_OTHER_FILES.stream().anyMatch(start::startsWith)) {
            throw OfficeObjection.EMBEDDED_FILE.raised();
        }
    }
}
