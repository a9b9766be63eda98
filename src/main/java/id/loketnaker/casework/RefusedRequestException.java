package id.loketnaker.casework;

import org.jspecify.annotations.Nullable;

/** Something was asked for that is not done; the message, in Indonesian, says why. */
public abstract sealed class RefusedRequestException extends RuntimeException
        permits UnknownException, NotTheirsException, UnacceptableException, HeldByAnotherException, MovedOnException {

    RefusedRequestException(@Nullable String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
