package id.loketnaker.documents;

import id.loketnaker.servicepack.DocumentType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that came in and was found acceptable: only {@link FileReception} makes one, so that who has one needs not
 * look again. It lies on this machine's disk until it is closed.
 */
public final class ReceivedFile implements AutoCloseable {

    private final Path path;
    private final String name;
    private final DocumentType type;
    private final long size;
    private final String sha256;

    ReceivedFile(Path path, String name, DocumentType type, long size, String sha256) {
        this.path = path;
        this.name = name;
        this.type = type;
        this.size = size;
        this.sha256 = sha256;
    }

    public Path path() {
        return path;
    }

    /** As it is shown, see {@link FileName}. */
    public String name() {
        return name;
    }

    public DocumentType type() {
        return type;
    }

    /** In bytes. */
    public long size() {
        return size;
    }

    /** Of its content, lower-case hex. */
    public String sha256() {
        return sha256;
    }

    /** All of it; for those who do not keep it in pieces. */
    public byte[] content() {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

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
