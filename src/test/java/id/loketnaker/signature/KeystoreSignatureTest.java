package id.loketnaker.signature;

import static id.loketnaker.testing.PrintedPdf.assertArchivable;
import static id.loketnaker.testing.PrintedPdf.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.loketnaker.print.PdfPrinter;
import id.loketnaker.print.Printout;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Verified with another library than the one that signed. */
class KeystoreSignatureTest {

    private static final Instant AT = Instant.parse("2026-03-16T02:15:30Z");
    private static final Signing SIGNING =
            new Signing("Kepala Dinas Tenaga Kerja", "Anjuran 560/12/Disnaker/III/2026", "Bekasi", AT);

    @TempDir
    Path folder;

    private byte[] letter = {};
    private byte[] signed = {};

    @BeforeEach
    void sign() {
        String page = "<html lang='id'><body><h1>ANJURAN</h1><p>Para pihak “hadir”.</p></body></html>";
        letter = new PdfPrinter().print(new Printout(page, "Anjuran", "Dinas Contoh", AT));
        signed = signature().sign(letter, SIGNING);
    }

    @Test
    void the_signature_is_right_and_covers_the_whole_letter() throws Exception {
        PDSignature signature = signatureOf(signed);

        assertThat(isRight(signature, signed)).isTrue();
        int[] range = signature.getByteRange();
        assertThat(range[0]).isZero();
        assertThat(range[2] + range[3]).isEqualTo(signed.length);
    }

    @Test
    void the_signature_says_who_where_what_for_and_when() throws IOException {
        PDSignature signature = signatureOf(signed);

        assertThat(signature.getSubFilter()).isEqualTo("ETSI.CAdES.detached");
        assertThat(signature.getName()).isEqualTo("Kepala Dinas Tenaga Kerja");
        assertThat(signature.getReason()).isEqualTo("Anjuran 560/12/Disnaker/III/2026");
        assertThat(signature.getLocation()).isEqualTo("Bekasi");
        assertThat(signature.getSignDate().toInstant()).isEqualTo(AT);
    }

    @Test
    void a_signed_letter_stays_archivable_and_what_was_there_stays_byte_for_byte() {
        assertArchivable(signed);
        assertThat(text(signed)).isEqualTo(text(letter));
        assertThat(Arrays.copyOf(signed, letter.length)).isEqualTo(letter);
    }

    @Test
    void a_changed_letter_is_found_out() throws Exception {
        byte[] changed = signed.clone();
        byte[] title = "Anjuran".getBytes(StandardCharsets.ISO_8859_1);
        changed[indexOf(changed, title)] = 'B';

        assertThat(isRight(signatureOf(changed), changed)).isFalse();
    }

    @Test
    void a_certificate_that_has_run_out_meanwhile_signs_no_more() {
        Signing late = new Signing("Kepala Dinas", "Anjuran", "Bekasi", TrialKeystore.UNTIL.plusSeconds(1));

        assertThatThrownBy(() -> signature().sign(letter, late))
                .isInstanceOf(CannotSignException.class)
                .hasMessageContaining("hanya berlaku 1 Januari 2026 sampai 31 Desember 2027")
                .hasMessageContaining("tanda tangan basah");
    }

    @Test
    void what_is_no_PDF_is_not_signed() {
        assertThatThrownBy(() -> signature().sign("bukan PDF".getBytes(StandardCharsets.UTF_8), SIGNING))
                .isInstanceOf(CannotSignException.class)
                .hasMessageStartingWith("Surat tidak dapat ditandatangani secara elektronik");
    }

    @Test
    void nobody_signs_for_nothing() {
        assertThatThrownBy(() -> new Signing(" ", "Anjuran", "Bekasi", AT)).isInstanceOf(CannotSignException.class);
        assertThatThrownBy(() -> new Signing("Kepala Dinas", "", "Bekasi", AT)).isInstanceOf(CannotSignException.class);
    }

    private KeystoreSignature signature() {
        return new KeystoreSignature(SigningKey.open(TrialKeystore.in(folder), TrialKeystore.PASSWORD, AT));
    }

    private static PDSignature signatureOf(byte[] pdf) throws IOException {
        try (PDDocument read = Loader.loadPDF(pdf)) {
            assertThat(read.getSignatureDictionaries()).hasSize(1);
            return read.getSignatureDictionaries().get(0);
        }
    }

    private static boolean isRight(PDSignature signature, byte[] pdf) throws Exception {
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

    private static int indexOf(byte[] whole, byte[] part) {
        return new String(whole, StandardCharsets.ISO_8859_1).indexOf(new String(part, StandardCharsets.ISO_8859_1));
    }
}
