package id.loketnaker.documents.inspection;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/**
 * A file for a parser that may read it again and again, but not for ever: bytes read and values opened are counted,
 * whatever the file leads the parser to do, so that time and memory of a check are bounded by the size of the file.
 * Holds 16 KiB of it.
 */
final class PacedFile implements RandomAccessRead {

    private static final int WINDOW = 16 * 1024;

    /**
     * How often each byte may be read; a sound file needs one to three times, a damaged one that is searched, about
     * eight.
     */
    private static final int MOST_TIMES = 24;

    private static final long FOR_SMALL_FILES = 1024 * 1024;

    /**
     * Arrays, dictionaries and texts, each counted once or twice; every one of them costs about 100 bytes of memory.
     */
    private static final int MOST_VALUES = 3_000_000;

    private final FileChannel channel;
    private final long length;
    private final ByteBuffer window = ByteBuffer.allocate(WINDOW);
    private long windowStart;
    private long position;
    private long mayRead;
    private int mayOpen = MOST_VALUES;

    PacedFile(Path file) throws IOException {
        channel = FileChannel.open(file);
        length = channel.size();
        mayRead = length * MOST_TIMES + FOR_SMALL_FILES;
        window.limit(0);
    }

    @Override
    public int read() throws IOException {
        if (position >= length || !isInWindow() && !load()) {
            return -1;
        }
        spend(1);
        int value = window.get((int) (position++ - windowStart)) & 0xff;
        if ((value == '[' || value == '<' || value == '(') && --mayOpen < 0) {
            throw PdfObjection.TOO_INTRICATE.raised();
        }
        return value;
    }

    @Override
    public int read(byte[] into, int offset, int most) throws IOException {
        if (position >= length || !isInWindow() && !load()) {
            return -1;
        }
        int from = (int) (position - windowStart);
        int count = Math.min(most, window.limit() - from);
        window.get(from, into, offset, count);
        position += count;
        spend(count);
        return count;
    }

    private boolean isInWindow() {
        return position >= windowStart && position < windowStart + window.limit();
    }

    private boolean load() throws IOException {
        windowStart = position - position % WINDOW;
        window.clear();
        int filled = 0;
        while (filled >= 0 && window.hasRemaining()) {
            filled = channel.read(window, windowStart + window.position());
        }
        window.flip();
        return isInWindow();
    }

    private void spend(int bytes) {
        mayRead -= bytes;
        if (mayRead < 0) {
            throw PdfObjection.TOO_INTRICATE.raised();
        }
    }

    @Override
    public long getPosition() {
        return position;
    }

    @Override
    public void seek(long wanted) throws IOException {
        if (wanted < 0) {
            throw new IOException("Before the beginning: " + wanted);
        }
        position = Math.min(wanted, length);
    }

    @Override
    public long length() {
        return length;
    }

    @Override
    public boolean isEOF() {
        return position >= length;
    }

    @Override
    public RandomAccessReadView createView(long start, long size) {
        return new RandomAccessReadView(this, start, size);
    }

    @Override
    public boolean isClosed() {
        return !channel.isOpen();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
