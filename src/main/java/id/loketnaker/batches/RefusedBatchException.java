package id.loketnaker.batches;

/** What somebody wants of a batch cannot be; the message, in Indonesian, says why. */
public final class RefusedBatchException extends RuntimeException {

    RefusedBatchException(String message) {
        super(message);
    }
}
