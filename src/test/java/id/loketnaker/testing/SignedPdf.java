package id.loketnaker.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;

/** Reads the one signature of a PDF, with another library than the one that signed. */
public final class SignedPdf {

    private SignedPdf() {}

    public static PDSignature signatureOf(byte[] pdf) throws IOException {
        try (PDDocument read = Loader.loadPDF(pdf)) {
            assertThat(read.getSignatureDictionaries()).hasSize(1);
            return read.getSignatureDictionaries().get(0);
        }
    }

    /** Whether what it covers is what was signed, by the key of its certificate. */
    public static boolean isRight(byte[] pdf) throws Exception {
        PDSignature signature = signatureOf(pdf);
        CMSSignedData content = new CMSSignedData(
                new CMSProcessableByteArray(signature.getSignedContent(pdf)), signature.getContents(pdf));
        SignerInformation signer =
                content.getSignerInfos().getSigners().iterator().next();
        @SuppressWarnings("unchecked")
        X509CertificateHolder certificate = (X509CertificateHolder)
                content.getCertificates().getMatches(signer.getSID()).iterator().next();
        try {
            return signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate));
        } catch (CMSException digestsDiffer) {
            return false;
        }
    }

    /** Whether it covers the whole file from its first byte to its last. */
    public static boolean coversAll(byte[] pdf) throws IOException {
        int[] range = signatureOf(pdf).getByteRange();
        return range[0] == 0 && range[2] + range[3] == pdf.length;
    }
}
