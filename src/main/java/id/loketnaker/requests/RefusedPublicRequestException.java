package id.loketnaker.requests;

/** What somebody wants of a request cannot be; the message, in Indonesian, says why. */
public final class RefusedPublicRequestException extends RuntimeException {

    RefusedPublicRequestException(String message) {
        super(message);
    }
}
