package id.loketnaker.engine;

/** The application must not start like this; the message, in Indonesian, says why and what to do. */
public final class CannotStartException extends RuntimeException {

    public CannotStartException(String message) {
        super(message);
    }
}
