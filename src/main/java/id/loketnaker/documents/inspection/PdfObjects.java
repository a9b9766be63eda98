package id.loketnaker.documents.inspection;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;

/**
 * Everything in a PDF that its cross-references or its objects name, reachable from a page or not, each read once and
 * let go.
 */
final class PdfObjects {

    private static final int MOST = 400_000;

    private final COSDocument document;
    private final Set<COSObjectKey> seen = new HashSet<>();
    private final Deque<COSObjectKey> open = new ArrayDeque<>();

    PdfObjects(COSDocument document) {
        this.document = document;
    }

    /** @param look at each dictionary, also of a stream, also inside another */
    void forEach(Consumer<COSDictionary> look) {
        within(document.getTrailer(), look);
        // Packed ones first: afterwards nothing needs the objects that say how they are packed.
        document.getXrefTable().forEach((key, place) -> {
            if (place < 0) {
                open.addFirst(key);
            } else {
                open.addLast(key);
            }
        });
        for (COSObjectKey key = open.poll(); key != null; key = open.poll()) {
            if (seen.add(key)) {
                if (seen.size() > MOST) {
                    throw PdfObjection.TOO_INTRICATE.raised();
                }
                lookAt(document.getObjectFromPool(key), look);
            }
        }
    }

    private void lookAt(COSObject object, Consumer<COSDictionary> look) {
        COSBase value = object.getObject();
        if (value == null) {
            return;
        }
        within(value, look);
        if (value instanceof COSArray || value instanceof COSDictionary && !(value instanceof COSStream)) {
            object.setToNull();
        }
    }

    private void within(COSBase whole, Consumer<COSDictionary> look) {
        Deque<COSBase> inside = new ArrayDeque<>();
        inside.push(whole);
        for (COSBase value = inside.poll(); value != null; value = inside.poll()) {
            if (value instanceof COSObject reference) {
                open.addLast(reference.getKey());
            } else if (value instanceof COSDictionary dictionary) {
                look.accept(dictionary);
                dictionary.getValues().forEach(inside::push);
            } else if (value instanceof COSArray array) {
                array.forEach(each -> {
                    if (each != null) {
                        inside.push(each);
                    }
                });
            }
        }
    }
}
