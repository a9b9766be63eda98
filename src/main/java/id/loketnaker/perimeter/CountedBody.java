package id.loketnaker.perimeter;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A body that asks whether it may be read before its first byte, and ends with a refusal where it becomes too long. */
final class CountedBody extends ServletInputStream {

    /** Ends the reading; the answer is the refusal that was noted on the request. */
    static final class RefusedException extends IOException {
        RefusedException(Refusal refusal) {
            super(refusal.message());
        }
    }

    private final ServletInputStream body;
    private final HttpServletRequest request;
    private final BodyGate gate;
    private final BodyLimit limit;
    private boolean admitted;
    private long read;

    CountedBody(ServletInputStream body, HttpServletRequest request, BodyGate gate, BodyLimit limit) {
        this.body = body;
        this.request = request;
        this.gate = gate;
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        admit();
        int one = body.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        admit();
        int some = body.read(bytes, offset, length);
        count(Math.max(some, 0));
        return some;
    }

    @Override
    public boolean isFinished() {
        return body.isFinished();
    }

    @Override
    public boolean isReady() {
        return body.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
        body.setReadListener(listener);
    }

    private void admit() throws IOException {
        if (!admitted) {
            refuse(gate.refusal(request, limit).orElse(null));
            admitted = true;
        }
    }

    private void count(int some) throws IOException {
        read += some;
        if (read > limit.bytes()) {
            refuse(limit.refusal());
        }
    }

    private void refuse(@Nullable Refusal refusal) throws RefusedException {
        if (refusal != null) {
            refusal.noteOn(request);
            throw new RefusedException(refusal);
        }
    }
}
