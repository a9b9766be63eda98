package id.loketnaker.documents.inspection;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Counts pages themselves, whatever the tree of pages says of their number. */
final class PdfPages {

    static final int MOST = 5_000;

    private int seen;

    void count(COSDictionary dictionary) {
        if (COSName.PAGE.equals(dictionary.getDictionaryObject(COSName.TYPE)) && ++seen > MOST) {
            throw PdfObjection.TOO_MANY_PAGES.raised();
        }
    }
}
