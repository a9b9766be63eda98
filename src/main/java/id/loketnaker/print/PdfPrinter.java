package id.loketnaker.print;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.LogMessageId;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;

/**
 * Prints a page as PDF/A-2u: with its fonts inside, colours as sRGB, and every letter searchable, so that it looks and
 * reads the same in thirty years. The same printout gives the same bytes, so that their hash can vouch for them.
 */
@Component
public class PdfPrinter {

    /** 2u and not 2b: what is printed can also be searched, copied and read out. */
    static final PdfAConformance CONFORMANCE = PdfAConformance.PDFA_2_U;

    /** Letters; what is longer may be broken, at first only what no line has room for. */
    private static final int[] LONGEST_WORDS = {60, 30, 12};

    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        XRLog.setLoggerImpl(new Slf4jLogger());
    }

    /**
     * Prints a page.
     *
     * @throws CannotPrintException when the page is not well-formed, loads something from elsewhere, shows a broken
     *     picture, or has a character that no font has
     */
    public byte[] print(Printout printout) {
        return print(printout, Page.read(printout.xhtml()));
    }

    private static byte[] print(Printout printout, Document page) {
        OwnPicturesOnly own = new OwnPicturesOnly(printout.pictures());
        List<Diagnostic> broken = new ArrayList<>();
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .withW3cDocument(page, null)
                .usePdfAConformance(CONFORMANCE)
                .useColorProfile(SRGB)
                .useUriResolver(own)
                .useExternalResourceAccessControl(own, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .withDiagnosticConsumer(each -> keepBroken(each, broken));
        Fonts.addTo(builder);
        byte[] printed = run(builder, printout);
        own.refuseOthers();
        if (!broken.isEmpty()) {
            throw new CannotPrintException(
                    "Gambar pada naskah rusak: tidak dapat dibaca.",
                    broken.get(0).getError());
        }
        return printed;
    }

    /**
     * Prints a page as {@link #print}, and proves that nothing of what it says is missing or beyond the paper. Words
     * that are too long for their place are broken, the longest first.
     *
     * @throws CannotPrintException also when something does not fit on the paper
     */
    public byte[] printWhole(Printout printout) {
        byte[] printed = print(printout);
        Optional<String> lost = WholeText.lostOf(Page.read(printout.xhtml()), printed);
        for (int longest : LONGEST_WORDS) {
            if (lost.isPresent()) {
                Document broken = Page.read(printout.xhtml());
                LongWords.breakIn(broken, longest);
                printed = print(printout, broken);
                lost = WholeText.lostOf(broken, printed);
            }
        }
        lost.ifPresent(what -> {
            throw new CannotPrintException(
                    "isinya tidak muat di kertas (“%s”). Pendekkan isian yang panjang.".formatted(what));
        });
        return printed;
    }

    private static byte[] run(PdfRendererBuilder builder, Printout printout) {
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
                PDDocument pdf = renderer.createPDFKeepOpen()) {
            new Particulars(printout).writeTo(pdf);
            ByteArrayOutputStream written = new ByteArrayOutputStream();
            pdf.save(written);
            return written.toByteArray();
        } catch (IOException e) {
            throw new CannotPrintException("Naskah tidak dapat dicetak: " + e.getMessage(), e);
        }
    }

    private static void keepBroken(Diagnostic each, List<Diagnostic> broken) {
        if (each.getLogMessageId() == LogMessageId.LogMessageId1Param.EXCEPTION_CANT_READ_IMAGE_FILE_FOR_URI) {
            broken.add(each);
        }
    }
}
