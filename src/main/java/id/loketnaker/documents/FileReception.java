package id.loketnaker.documents;

import id.loketnaker.documents.inspection.FileInspection;
import id.loketnaker.documents.inspection.ObjectionException;
import id.loketnaker.servicepack.DocumentType;
import id.loketnaker.values.Fingerprint;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Takes a file in, through the disk and never whole through the memory, and looks at it before anybody keeps it. */
@Component
public class FileReception {

    private static final int BUFFER = 64 * 1024;

    private final SizeLimit limit;
    private final FileInspection inspection;
    private final Path waiting;

    @Autowired
    FileReception(SizeLimit limit, FileInspection inspection) {
        this(limit, inspection, Path.of(System.getProperty("java.io.tmpdir")));
    }

    /**
     * @param waiting folder in which a file lies until it was looked at
     */
    FileReception(SizeLimit limit, FileInspection inspection, Path waiting) {
        this.limit = limit;
        this.inspection = inspection;
        this.waiting = waiting;
    }

    /**
     * Reads to the end of the stream, or until it is too much. The caller closes what is answered.
     *
     * @param sentName as the sender calls it; its end says what it shall be
     * @throws RefusedDocumentException when it is none of the allowed types, not what its name says, empty, too large
     *     or harmful
     */
    public ReceivedFile receive(InputStream content, String sentName, Set<DocumentType> allowed) {
        String name = FileName.of(sentName).text();
        DocumentType type = DocumentType.ofFileName(name)
                .filter(allowed::contains)
                .orElseThrow(() -> new RefusedDocumentException("%s tidak diterima di sini. Yang diterima: %s."
                        .formatted(name.isEmpty() ? "Berkas tanpa nama" : "\"" + name + "\"", words(allowed))));
        Path path = onDisk();
        try {
            Fingerprint fingerprint = new Fingerprint();
            long size = copy(content, path, fingerprint, name);
            inspect(path, name, type);
            return new ReceivedFile(path, name, type, size, fingerprint.hex());
        } catch (IOException broken) {
            delete(path);
            throw new UncheckedIOException(broken);
        } catch (RuntimeException notAccepted) {
            delete(path);
            throw notAccepted;
        }
    }

    private void inspect(Path path, String name, DocumentType type) throws IOException {
        try {
            inspection.inspect(path, type);
        } catch (ObjectionException objection) {
            throw new RefusedDocumentException(
                    "\"%s\" %s. %s".formatted(name, objection.problem(), objection.remedy()));
        }
    }

    private long copy(InputStream content, Path path, Fingerprint fingerprint, String name) throws IOException {
        long size = 0;
        byte[] buffer = new byte[BUFFER];
        try (OutputStream disk = Files.newOutputStream(path)) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                if (size > limit.bytes()) {
                    throw new RefusedDocumentException(
                            "\"%s\" lebih besar dari %s. Pindai lagi dengan ketajaman lebih rendah (150–200 dpi), atau pecah menjadi beberapa berkas."
                                    .formatted(name, limit.inWords()));
                }
                fingerprint.add(buffer, read);
                disk.write(buffer, 0, read);
            }
        }
        return size;
    }

    private static String words(Set<DocumentType> allowed) {
        return allowed.stream().sorted().map(DocumentType::word).collect(Collectors.joining(", "));
    }

    /** Only for the user that runs the application to read. */
    private Path onDisk() {
        try {
            return Files.createTempFile(waiting, "loketnaker-", ".berkas");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException stays) {
            path.toFile().deleteOnExit();
        }
    }
}
