package id.loketnaker.documents;

/** A file is not accepted; the message, in Indonesian, says why and what to do. */
public final class RefusedDocumentException extends RuntimeException {

    public RefusedDocumentException(String message) {
        super(message);
    }
}
