package id.loketnaker.casework;

/** A colleague works on it; the message, in Indonesian, names them. */
public final class HeldByAnotherException extends RefusedRequestException {

    /** @param holder by name */
    public HeldByAnotherException(String holder) {
        super("Sedang dikerjakan oleh " + holder + ".", null);
    }
}
