package id.loketnaker.documents;

import id.loketnaker.servicepack.DocumentType;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A document of a case, or of an intake as long as there is no case yet.
 *
 * @param requirement name of the requirement that it was brought for, if for any
 * @param size in bytes
 * @param sha256 of its content
 * @param addedBy user id
 * @param elementId of the task at which it was added, or of the start event; none in an intake
 * @param struck when it was struck out: it stays on the record of the case, but counts no more
 */
public record CaseDocument(
        String id,
        @Nullable String requirement,
        String fileName,
        DocumentType type,
        long size,
        String sha256,
        String addedBy,
        Instant addedAt,
        @Nullable String elementId,
        @Nullable Strike struck) {

    /** Who struck a document out, and why. */
    public record Strike(String by, Instant at, String reason) {}
}
