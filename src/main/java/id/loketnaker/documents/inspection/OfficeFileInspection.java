package id.loketnaker.documents.inspection;

import id.loketnaker.servicepack.DocumentType;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A DOCX or XLSX is a ZIP of parts (ECMA-376, part 2). It must be packed as office programs pack it, hold a document of
 * its kind and nothing but parts of one, and take nothing from elsewhere. Every part is unpacked once, counted: what a
 * ZIP says of itself may be untrue.
 */
final class OfficeFileInspection {

    static final int MOST_PARTS = 2_000;
    static final long MOST_UNPACKED = 200L * 1024 * 1024;

    /** Ordinary office files unpack to 5 to 30 times their size. */
    static final int MOST_TIMES = 100;

    private static final long SMALL = 5L * 1024 * 1024;

    private final DocumentType type;
    private long mayUnpack;

    OfficeFileInspection(DocumentType type, long size) {
        this.type = type;
        this.mayUnpack = Math.min(MOST_UNPACKED, Math.max(SMALL, size * MOST_TIMES));
    }

    /** @throws ObjectionException with what to do */
    void inspect(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEnd.inspect(file);
            List<? extends ZipEntry> entries = Collections.list(zip.entries());
            if (entries.size() > MOST_PARTS) {
                throw OfficeObjection.BOMB.raised();
            }
            if (zip.getEntry("[Content_Types].xml") == null) {
                throw isNot();
            }
            OfficeParts.inspect(entries);
            ContentTypes types = new ContentTypes();
            for (ZipEntry entry : entries) {
                if (!entry.isDirectory()) {
                    inspect(zip, entry, types);
                }
            }
            if (!types.holds(type)) {
                throw isNot();
            }
        } catch (ZipException broken) {
            throw OfficeObjection.BROKEN.raised();
        }
    }

    private void inspect(ZipFile zip, ZipEntry entry, ContentTypes types) throws IOException {
        try (InputStream content = new BufferedInputStream(new CountedStream(zip.getInputStream(entry), this::spend))) {
            switch (OfficePart.of(entry.getName())) {
                case CONTENT_TYPES -> types.read(content);
                case RELATIONSHIPS -> Relationships.inspect(content);
                case XML -> FieldCodes.inspect(content);
                case OTHER -> {
                    Signatures.inspect(content);
                    content.transferTo(OutputStream.nullOutputStream());
                }
            }
        }
    }

    private ObjectionException isNot() {
        return new ObjectionException(
                "isinya bukan " + type, "Buka berkasnya di komputer dan simpan ulang sebagai " + type + " atau PDF.");
    }

    private void spend(int bytes) {
        mayUnpack -= bytes;
        if (mayUnpack < 0) {
            throw OfficeObjection.BOMB.raised();
        }
    }
}
