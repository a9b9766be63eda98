package id.loketnaker.documents;

import id.loketnaker.servicepack.DocumentType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that came in and was found acceptable. It lies on this machine's disk until it is closed.
 *
 * @param name as it is shown, see {@link FileName}
 * @param size in bytes
 * @param sha256 of its content, lower-case hex
 */
public record ReceivedFile(Path path, String name, DocumentType type, long size, String sha256)
        implements AutoCloseable {

    /** The file is gone from the disk, whether it was kept in the database or not. */
    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
