package id.loketnaker.documents;

import java.io.IOException;
import java.io.OutputStream;

/** A document that somebody may read now; that they did is recorded already. */
public record OpenedDocument(CaseDocument document, ContentStore store) {

    /** Piece by piece, so that no more than a piece is in memory. */
    public void writeTo(OutputStream out) throws IOException {
        store.copy(document.sha256(), out);
    }
}
