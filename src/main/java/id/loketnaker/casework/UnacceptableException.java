package id.loketnaker.casework;

import org.jspecify.annotations.Nullable;

/** What was asked or filled in cannot be taken; the message, in Indonesian, says what would be. */
public final class UnacceptableException extends RefusedRequestException {

    public UnacceptableException(@Nullable String message) {
        super(message, null);
    }

    public UnacceptableException(@Nullable String message, Throwable cause) {
        super(message, cause);
    }
}
