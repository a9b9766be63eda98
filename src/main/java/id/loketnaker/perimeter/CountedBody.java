package id.loketnaker.perimeter;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A body that asks whether it may be read before its first byte, and ends with a refusal where it becomes too long or
 * breaks off.
 */
final class CountedBody extends ServletInputStream {

    private static final Logger LOG = LoggerFactory.getLogger(CountedBody.class);

    /** A piece of the body that comes from the caller, or does not. */
    private interface Piece {
        int read() throws IOException;
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
        int one = arrived(body::read);
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        admit();
        int some = arrived(() -> body.read(bytes, offset, length));
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

    private int arrived(Piece piece) throws IOException {
        try {
            return piece.read();
        } catch (IOException brokenOff) {
            throw refused(Refusal.brokenOff());
        }
    }

    private void admit() throws IOException {
        if (!admitted) {
            Optional<Refusal> refusal = gate.refusal(request, limit);
            if (refusal.isPresent()) {
                throw refused(refusal.get());
            }
            admitted = true;
        }
    }

    private void count(int some) throws IOException {
        read += some;
        if (read > limit.bytes()) {
            throw refused(limit.refusal());
        }
    }

    private RefusedBodyException refused(Refusal refusal) {
        if (refusal.noteOn(request)) {
            LOG.info("{} {}: {}", refusal.status().value(), request.getMethod(), refusal.message());
        }
        return new RefusedBodyException(refusal);
    }
}
