package id.loketnaker.perimeter;

import java.io.IOException;

/**
 * Ends the reading of a body: too long, not theirs to send, or broken off. It is the caller's fault, and the answer is
 * the refusal that was noted on the request, whatever the application makes of it.
 */
public final class RefusedBodyException extends IOException {

    private static final long serialVersionUID = 1L;

    private final int status;

    /** Without the exception behind it, which libraries would tell in its place. */
    RefusedBodyException(Refusal refusal) {
        super(refusal.message());
        this.status = refusal.status().value();
    }

    /** Of HTTP, 400 to 499. */
    public int status() {
        return status;
    }

    /** In Indonesian, with the remedy. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
