package id.loketnaker.documents.inspection;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A picture from its first byte to its last; that it ends too early is found by whoever reads on. */
final class PictureBytes implements AutoCloseable {

    private final InputStream content;
    private final long length;
    private long position;

    PictureBytes(Path file) throws IOException {
        content = new BufferedInputStream(Files.newInputStream(file), 64 * 1024);
        length = Files.size(file);
    }

    boolean isAtEnd() {
        return position >= length;
    }

    /** @throws ObjectionException when there is none */
    int next() throws IOException {
        int value = content.read();
        if (value < 0) {
            throw cutOff();
        }
        position++;
        return value;
    }

    int nextShort() throws IOException {
        return next() << 8 | next();
    }

    long nextInt() throws IOException {
        return (long) nextShort() << 16 | nextShort();
    }

    /** Four letters. */
    String word() throws IOException {
        byte[] letters = {(byte) next(), (byte) next(), (byte) next(), (byte) next()};
        return new String(letters, StandardCharsets.ISO_8859_1);
    }

    /** Whether these letters come next; then they are read. */
    boolean follows(String word) throws IOException {
        content.mark(word.length());
        boolean same = new String(content.readNBytes(word.length()), StandardCharsets.ISO_8859_1).equals(word);
        if (same) {
            position += word.length();
        } else {
            content.reset();
        }
        return same;
    }

    void skip(long bytes) throws IOException {
        if (bytes < 0) {
            throw more();
        }
        try {
            content.skipNBytes(bytes);
            position += bytes;
        } catch (EOFException tooFew) {
            throw cutOff();
        }
    }

    byte[] rest(int most) throws IOException {
        byte[] rest = content.readNBytes(most);
        position += rest.length;
        return rest;
    }

    static ObjectionException cutOff() {
        return new ObjectionException(
                "terpotong: gambarnya tidak sampai akhir", "Kirim atau salin lagi sampai selesai, atau foto ulang.");
    }

    static ObjectionException more() {
        return new ObjectionException(
                "memuat isi lain sesudah akhir gambar",
                "Buka gambarnya, simpan ulang (atau ambil tangkapan layarnya), lalu unggah hasilnya.");
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
