package id.loketnaker.queue;

/** What somebody wants of a number cannot be; the message, in Indonesian, says why. */
public final class RefusedQueueException extends RuntimeException {

    RefusedQueueException(String message) {
        super(message);
    }
}
