package id.loketnaker.perimeter;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The body of an answer as long as somebody hears it. Who closes the window in the middle of it is no error of the
 * application, which would log it once for each layer that writes: from there on the rest goes nowhere.
 */
final class HeardBody extends ServletOutputStream {

    /** A piece of the body that goes to the caller. */
    private interface Piece {
        void writeTo(ServletOutputStream caller) throws IOException;
    }

    private @Nullable ServletOutputStream caller;

    /** @param caller nobody, where the answer was given already */
    HeardBody(@Nullable ServletOutputStream caller) {
        this.caller = caller;
    }

    @Override
    public void write(int one) {
        send(body -> body.write(one));
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        send(body -> body.write(bytes, offset, length));
    }

    @Override
    public void flush() {
        send(ServletOutputStream::flush);
    }

    @Override
    public void close() {
        send(ServletOutputStream::close);
    }

    @Override
    public boolean isReady() {
        return caller == null || caller.isReady();
    }

    @Override
    public void setWriteListener(WriteListener listener) {
        if (caller != null) {
            caller.setWriteListener(listener);
        }
    }

    private void send(Piece piece) {
        if (caller != null) {
            try {
                piece.writeTo(caller);
            } catch (IOException hungUp) {
                caller = null;
            }
        }
    }
}
