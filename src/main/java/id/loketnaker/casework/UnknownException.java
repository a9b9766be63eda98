package id.loketnaker.casework;

import org.jspecify.annotations.Nullable;

/** What is asked for is not there, or not for this user to know of; the message is in Indonesian. */
public final class UnknownException extends RefusedRequestException {

    public UnknownException(@Nullable String message) {
        super(message, null);
    }
}
