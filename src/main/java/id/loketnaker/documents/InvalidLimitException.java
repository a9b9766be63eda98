package id.loketnaker.documents;

/**
 * The largest file that is set up for uploads cannot be used; the message, in Indonesian, says what to write instead.
 */
public final class InvalidLimitException extends RuntimeException {

    InvalidLimitException(String message) {
        super(message);
    }
}
