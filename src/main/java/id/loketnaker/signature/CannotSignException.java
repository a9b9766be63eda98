package id.loketnaker.signature;

import org.jspecify.annotations.Nullable;

/**
 * Something cannot be signed, or the signature cannot be set up. The message, in Indonesian, says why and what to do.
 */
public class CannotSignException extends RuntimeException {

    public CannotSignException(String message) {
        this(message, null);
    }

    public CannotSignException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
