package id.loketnaker.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Reads what was printed, as an archive and as a person would. */
public final class PrintedPdf {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PrintedPdf() {}

    /** Fails with the rules of ISO 19005-2 (level U) that a PDF breaks. */
    public static void assertArchivable(byte[] pdf) {
        assertThat(brokenRules(pdf)).isEmpty();
    }

    private static List<String> brokenRules(byte[] pdf) {
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_2_U);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_U, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(each -> each.getStatus() == TestAssertion.Status.FAILED)
                    .map(each -> each.getRuleId() + ": " + each.getMessage())
                    .distinct()
                    .toList();
        } catch (VeraPDFException | IOException e) {
            throw new AssertionError(e);
        }
    }

    /** All that a person reads, page after page. */
    public static String text(byte[] pdf) {
        try (PDDocument read = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(read);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** What a person reads on each page. */
    public static List<String> pageTexts(byte[] pdf) {
        try (PDDocument read = Loader.loadPDF(pdf)) {
            List<String> texts = new ArrayList<>();
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= read.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                texts.add(stripper.getText(read));
            }
            return texts;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    public static int pages(byte[] pdf) {
        try (PDDocument read = Loader.loadPDF(pdf)) {
            return read.getNumberOfPages();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
