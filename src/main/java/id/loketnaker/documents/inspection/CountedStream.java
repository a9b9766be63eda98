package id.loketnaker.documents.inspection;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.IntConsumer;

/** Tells how much was read, while it is read. */
final class CountedStream extends FilterInputStream {

    private final IntConsumer read;

    CountedStream(InputStream content, IntConsumer read) {
        super(content);
        this.read = read;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        if (value >= 0) {
            read.accept(1);
        }
        return value;
    }

    @Override
    public int read(byte[] into, int offset, int most) throws IOException {
        int count = super.read(into, offset, most);
        if (count > 0) {
            read.accept(count);
        }
        return count;
    }
}
