package id.loketnaker.schedule;

/** A case does not begin with these values; the message, in Indonesian, has every objection of its form. */
public final class RefusedOpeningException extends RuntimeException {

    public RefusedOpeningException(String message, Throwable cause) {
        super(message, cause);
    }
}
