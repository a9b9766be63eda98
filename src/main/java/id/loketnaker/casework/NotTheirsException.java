package id.loketnaker.casework;

import org.jspecify.annotations.Nullable;

/** It is there, but not for this user to see or to do; the message, in Indonesian, says for whom. */
public final class NotTheirsException extends RefusedRequestException {

    public NotTheirsException(@Nullable String message) {
        super(message, null);
    }
}
