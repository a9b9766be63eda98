package id.loketnaker.signature;

import static id.loketnaker.testing.PrintedPdf.assertArchivable;
import static id.loketnaker.testing.PrintedPdf.text;
import static id.loketnaker.testing.SignedPdf.coversAll;
import static id.loketnaker.testing.SignedPdf.isRight;
import static id.loketnaker.testing.SignedPdf.signatureOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.loketnaker.print.PdfPrinter;
import id.loketnaker.print.Printout;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
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
        assertThat(isRight(signed)).isTrue();
        assertThat(coversAll(signed)).isTrue();
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

        assertThat(isRight(changed)).isFalse();
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

    private static int indexOf(byte[] whole, byte[] part) {
        return new String(whole, StandardCharsets.ISO_8859_1).indexOf(new String(part, StandardCharsets.ISO_8859_1));
    }
}
