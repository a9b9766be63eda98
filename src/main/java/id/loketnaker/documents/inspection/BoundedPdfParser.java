package id.loketnaker.documents.inspection;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FlateFilterDecoderStream;
import org.apache.pdfbox.pdfparser.PDFParser;

/**
 * PDFBox unpacks object streams and cross-reference streams into memory as soon as it meets them. Here each is unpacked
 * first to be weighed and nothing else; a file that is locked is not unlocked; and what cannot be read is not passed
 * over.
 */
final class BoundedPdfParser extends PDFParser {

    private static final int MOST_IN_ONE = 8 * 1024 * 1024;
    private static final int MOST_IN_ALL = 48 * 1024 * 1024;

    /** Arrays, dictionaries and texts in all of them. */
    private static final int MOST_VALUES = 3_000_000;

    private final Set<Long> weighed = new HashSet<>();
    private long bytes;
    private long values;
    private boolean skippedSomething;

    BoundedPdfParser(PacedFile file) throws IOException {
        super(file);
    }

    /** Whether some object could not be read, so that nobody looked at it. */
    boolean skippedSomething() {
        return skippedSomething;
    }

    @Override
    protected void prepareDecryption() {
        COSDictionary trailer = document.getTrailer();
        if (trailer != null && trailer.getItem(COSName.ENCRYPT) != null) {
            throw PdfObjection.LOCKED.raised();
        }
    }

    @Override
    public COSBase dereferenceCOSObject(COSObject reference) throws IOException {
        try {
            return super.dereferenceCOSObject(reference);
        } catch (IOException unreadable) {
            skippedSomething = true;
            throw unreadable;
        }
    }

    /** Until the cross-reference is read, every stream is part of it. */
    @Override
    protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
        COSStream stream = super.parseCOSStream(dictionary);
        if (!initialParseDone) {
            weigh(stream);
        }
        return stream;
    }

    @Override
    protected COSBase parseObjectStreamObject(long number, COSObjectKey key) throws IOException {
        if (weighed.add(number)
                && document.getObjectFromPool(getObjectKey(number, 0)).getObject() instanceof COSStream stream) {
            weigh(stream);
        }
        return super.parseObjectStreamObject(number, key);
    }

    private void weigh(COSStream stream) throws IOException {
        byte[] buffer = new byte[16 * 1024];
        long before = bytes;
        try (InputStream unpacked = unpacked(stream)) {
            for (int read = unpacked.read(buffer); read >= 0; read = unpacked.read(buffer)) {
                bytes += read;
                values += opened(buffer, read);
                if (bytes - before > MOST_IN_ONE || bytes > MOST_IN_ALL || values > MOST_VALUES) {
                    throw PdfObjection.TOO_INTRICATE.raised();
                }
            }
        }
    }

    private static int opened(byte[] buffer, int length) {
        int opened = 0;
        for (int place = 0; place < length; place++) {
            if (buffer[place] == '[' || buffer[place] == '<' || buffer[place] == '(') {
                opened++;
            }
        }
        return opened;
    }

    /** Every writer packs these by Flate, once, or not at all; another packing only hides how large it is. */
    private static InputStream unpacked(COSStream stream) throws IOException {
        COSBase filters = stream.getFilters();
        if (filters instanceof COSArray list && list.size() == 1) {
            filters = list.getObject(0);
        }
        if (filters == null || filters instanceof COSArray none && none.size() == 0) {
            return stream.createRawInputStream();
        }
        if (COSName.FLATE_DECODE.equals(filters) || COSName.FLATE_DECODE_ABBREVIATION.equals(filters)) {
            return new FlateFilterDecoderStream(stream.createRawInputStream());
        }
        throw PdfObjection.TOO_INTRICATE.raised();
    }
}
