package id.loketnaker.signature;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Date;

/**
 * Signs with a key of the office's own: PAdES baseline B (ETSI EN 319 142-1), SHA-256, invisible on the page. Whether
 * it counts as a certified signature depends on who issued the certificate.
 */
final class KeystoreSignature implements ElectronicSignature {

    private static final DigestAlgorithm DIGEST = DigestAlgorithm.SHA256;

    private final SigningKey key;
    /** Looks nothing up on the network. */
    private final PAdESService service = new PAdESService(new CommonCertificateVerifier(true));

    KeystoreSignature(SigningKey key) {
        this.key = key;
        service.setPdfObjFactory(new PdfBoxNativeObjectFactory());
    }

    @Override
    public boolean isOn() {
        return true;
    }

    @Override
    public byte[] sign(byte[] pdf, Signing signing) {
        key.requireValid(signing.at());
        DSSDocument letter = new InMemoryDocument(pdf);
        PAdESSignatureParameters parameters = parameters(signing);
        try {
            SignatureValue value = key.token().sign(service.getDataToSign(letter, parameters), DIGEST, key.entry());
            ByteArrayOutputStream signed = new ByteArrayOutputStream();
            service.signDocument(letter, parameters, value).writeTo(signed);
            return signed.toByteArray();
        } catch (RuntimeException | IOException refused) { // the library's refusals have no type in common
            throw new CannotSignException(
                    "Surat tidak dapat ditandatangani secara elektronik: " + refused.getMessage(), refused);
        }
    }

    private PAdESSignatureParameters parameters(Signing signing) {
        PAdESSignatureParameters parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
        parameters.setDigestAlgorithm(DIGEST);
        parameters.setSigningCertificate(key.entry().getCertificate());
        parameters.setCertificateChain(key.entry().getCertificateChain());
        parameters.setSignerName(signing.signer());
        parameters.setReason(signing.reason());
        parameters.setLocation(signing.place());
        parameters.bLevel().setSigningDate(Date.from(signing.at()));
        return parameters;
    }
}
