package id.loketnaker.casework;

/** It was so when the page was drawn, and is no longer; the message, in Indonesian, says what moved. */
public final class MovedOnException extends RefusedRequestException {

    public MovedOnException(String message) {
        super(message, null);
    }
}
