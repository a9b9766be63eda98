package id.loketnaker.documents;

import id.loketnaker.documents.DocumentRows.Holder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps a received file as a document of whatever holds it. */
@Component
class NewDocuments {

    /** A case or an intake may hold so many, struck out or not. */
    static final int MOST = 200;

    private final ContentStore contents;
    private final DocumentRows rows;
    private final Clock clock;

    NewDocuments(ContentStore contents, DocumentRows rows, Clock clock) {
        this.contents = contents;
        this.rows = rows;
        this.clock = clock;
    }

    /** In the transaction of the caller. */
    CaseDocument add(
            Holder holder,
            String holderId,
            @Nullable String requirement,
            ReceivedFile file,
            String by,
            @Nullable String elementId) {
        if (rows.count(holder, holderId) >= MOST) {
            throw new RefusedDocumentException(
                    "Sudah ada " + MOST + " berkas. Gabungkan beberapa lembar menjadi satu PDF, lalu unggah PDF itu.");
        }
        CaseDocument document = new CaseDocument(
                UUID.randomUUID().toString(),
                requirement,
                file.name(),
                file.type(),
                file.size(),
                file.sha256(),
                by,
                clock.instant().truncatedTo(ChronoUnit.SECONDS),
                elementId,
                null);
        try {
            contents.keep(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        rows.insert(holder, holderId, document);
        return document;
    }
}
