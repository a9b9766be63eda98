package id.loketnaker.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.GregorianCalendar;
import javax.xml.transform.TransformerException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.schema.AdobePDFSchema;
import org.apache.xmpbox.schema.DublinCoreSchema;
import org.apache.xmpbox.schema.PDFAIdentificationSchema;
import org.apache.xmpbox.schema.XMPBasicSchema;
import org.apache.xmpbox.type.BadFieldValueException;
import org.apache.xmpbox.xml.XmpSerializer;

/**
 * What a PDF says of itself: title, author, language, when it was made. Twice, as PDF/A wants it, and both the same.
 */
final class Particulars {

    private static final String LANGUAGE = "id";
    private static final String PRODUCER = "LoketNaker";

    private final Printout printout;
    private final Calendar made;

    Particulars(Printout printout) {
        this.printout = printout;
        this.made = GregorianCalendar.from(ZonedDateTime.ofInstant(printout.made(), ZoneOffset.UTC));
        this.made.clear(Calendar.MILLISECOND);
    }

    void writeTo(PDDocument pdf) {
        pdf.setDocumentInformation(information());
        PDMetadata metadata = new PDMetadata(pdf);
        try {
            metadata.importXMPMetadata(xmp());
        } catch (IOException | BadFieldValueException | TransformerException e) {
            throw new CannotPrintException("Keterangan PDF tidak dapat ditulis: " + e.getMessage(), e);
        }
        pdf.getDocumentCatalog().setMetadata(metadata);
        pdf.getDocumentCatalog().setLanguage(LANGUAGE);
        // The printer claims that the parts of the page are marked for readers; they are not.
        pdf.getDocumentCatalog().getCOSObject().removeItem(COSName.MARK_INFO);
        // Else the identifier of the file would be drawn from the moment of saving.
        pdf.setDocumentId(31L * printout.xhtml().hashCode() + made.getTimeInMillis());
    }

    private PDDocumentInformation information() {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(printout.title());
        information.setAuthor(printout.author());
        information.setProducer(PRODUCER);
        information.setCreationDate(made);
        information.setModificationDate(made);
        return information;
    }

    private byte[] xmp() throws BadFieldValueException, TransformerException {
        XMPMetadata xmp = XMPMetadata.createXMPMetadata();
        PDFAIdentificationSchema kind = xmp.createAndAddPDFAIdentificationSchema();
        kind.setPart(PdfPrinter.CONFORMANCE.getPart());
        kind.setConformance(PdfPrinter.CONFORMANCE.getConformanceValue());
        DublinCoreSchema dublinCore = xmp.createAndAddDublinCoreSchema();
        dublinCore.setFormat("application/pdf");
        dublinCore.setTitle(printout.title());
        dublinCore.addCreator(printout.author());
        dublinCore.addLanguage(LANGUAGE);
        AdobePDFSchema pdf = xmp.createAndAddAdobePDFSchema();
        pdf.setProducer(PRODUCER);
        XMPBasicSchema basic = xmp.createAndAddXMPBasicSchema();
        basic.setCreateDate(made);
        basic.setModifyDate(made);
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        new XmpSerializer().serialize(xmp, written, true);
        return written.toByteArray();
    }
}
