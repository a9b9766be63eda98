package id.loketnaker.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.TreeSet;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Content of documents in the database, each once, in chunks. Whoever refers to a content, or drops it, has its row
 * locked until their transaction ends, so that nothing is dropped that somebody is about to refer to.
 */
@Component
class ContentStore {

    /** Bytes of a chunk; so much of a document is in memory at a time. */
    static final int CHUNK = 256 * 1024;

    private final JdbcTemplate jdbc;
    private final Clock clock;

    ContentStore(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Afterwards it is there, and stays at least until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(ReceivedFile file) throws IOException {
        if (!lock(file.sha256()) && insert(file)) {
            insertChunks(file);
        }
    }

    /** Drops what no document refers to any more, in an order that is the same for all who do so. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void dropUnused(Collection<String> hashes) {
        for (String sha256 : new TreeSet<>(hashes)) {
            if (lock(sha256) && !isUsed(sha256)) {
                jdbc.update("delete from ln_content_chunk where sha256 = ?", sha256);
                jdbc.update("delete from ln_content where sha256 = ?", sha256);
            }
        }
    }

    /** Outside of any transaction: who downloads slowly holds up nobody. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void copy(String sha256, OutputStream out) throws IOException {
        write(sha256, out);
    }

    /** All of a content that is known to be small, in the transaction of the caller, if any. */
    public byte[] bytes(String sha256) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(sha256, bytes);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return bytes.toByteArray();
    }

    private void write(String sha256, OutputStream out) throws IOException {
        Long size = jdbc.queryForObject("select size_b from ln_content where sha256 = ?", Long.class, sha256);
        long written = 0;
        for (int chunk = 0; size != null && written < size; chunk++) {
            byte[] bytes = chunk(sha256, chunk);
            out.write(bytes);
            written += bytes.length;
        }
    }

    private byte[] chunk(String sha256, int number) throws IOException {
        try {
            byte[] bytes = jdbc.queryForObject(
                    "select bytes_b from ln_content_chunk where sha256 = ? and chunk = ?",
                    byte[].class,
                    sha256,
                    number);
            if (bytes != null && bytes.length > 0) {
                return bytes;
            }
        } catch (EmptyResultDataAccessException gone) {
            // told below
        }
        throw new IOException("Isi " + sha256 + " tidak lengkap mulai bagian " + number);
    }

    private boolean lock(String sha256) {
        return !jdbc.queryForList("select sha256 from ln_content where sha256 = ? for update", String.class, sha256)
                .isEmpty();
    }

    private boolean isUsed(String sha256) {
        return !jdbc.queryForList("select id from ln_document where sha256 = ? limit 1", String.class, sha256)
                .isEmpty();
    }

    /** Waits for another node that keeps the same content right now; answers whether the chunks are ours to write. */
    private boolean insert(ReceivedFile file) {
        try {
            jdbc.update(
                    "insert into ln_content (sha256, size_b, kept_at) values (?, ?, ?)",
                    file.sha256(),
                    file.size(),
                    Timestamp.from(clock.instant()));
            return true;
        } catch (DuplicateKeyException anotherNodeWasFirst) {
            lock(file.sha256());
            return false;
        }
    }

    private void insertChunks(ReceivedFile file) throws IOException {
        try (InputStream content = Files.newInputStream(file.path())) {
            int number = 0;
            for (byte[] bytes = content.readNBytes(CHUNK); bytes.length > 0; bytes = content.readNBytes(CHUNK)) {
                jdbc.update(
                        "insert into ln_content_chunk (sha256, chunk, bytes_b) values (?, ?, ?)",
                        file.sha256(),
                        number++,
                        bytes);
            }
        }
    }
}
