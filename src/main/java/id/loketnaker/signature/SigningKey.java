package id.loketnaker.signature;

import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.token.DSSPrivateKeyEntry;
import eu.europa.esig.dss.token.Pkcs12SignatureToken;
import id.loketnaker.print.IndonesianText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore.PasswordProtection;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;

/** The office's key and certificate out of a PKCS#12 file. */
record SigningKey(Pkcs12SignatureToken token, DSSPrivateKeyEntry entry) {

    private static final int DIGITAL_SIGNATURE = 0;
    private static final int NON_REPUDIATION = 1;
    private static final String SETTINGS = " Periksa loketnaker.signature.keystore dan loketnaker.signature.password.";

    /**
     * Opens the file and looks whether one can sign with what is in it.
     *
     * @throws CannotSignException when the file is not there or not to be opened with this password, or holds no key,
     *     several, one that is not for signing, or one whose certificate is not valid at the moment
     */
    static SigningKey open(Path file, String password, Instant now) {
        if (!Files.isReadable(file)) {
            throw new CannotSignException(
                    "Berkas kunci tanda tangan %s tidak ada atau tidak dapat dibaca.".formatted(file) + SETTINGS);
        }
        SigningKey key = read(file, password);
        key.requireForSigning(file);
        key.requireValid(now);
        return key;
    }

    private static SigningKey read(Path file, String password) {
        try {
            Pkcs12SignatureToken token =
                    new Pkcs12SignatureToken(Files.readAllBytes(file), new PasswordProtection(password.toCharArray()));
            List<DSSPrivateKeyEntry> keys = token.getKeys();
            if (keys.size() != 1) {
                throw new CannotSignException(
                        "Berkas kunci %s berisi %d kunci; harus tepat satu.".formatted(file, keys.size()) + SETTINGS);
            }
            return new SigningKey(token, keys.get(0));
        } catch (IOException | DSSException wrong) {
            throw new CannotSignException(
                    "Berkas kunci %s tidak dapat dibuka: kata sandinya salah, atau bukan PKCS#12.".formatted(file)
                            + SETTINGS,
                    wrong);
        }
    }

    private void requireForSigning(Path file) {
        boolean[] usage = certificate().getKeyUsage();
        if (usage != null && !usage[DIGITAL_SIGNATURE] && !usage[NON_REPUDIATION]) {
            throw new CannotSignException("Sertifikat di %s bukan untuk tanda tangan.".formatted(file) + SETTINGS);
        }
    }

    /** @throws CannotSignException before the certificate's first day and after its last */
    void requireValid(Instant at) {
        X509Certificate certificate = certificate();
        if (at.isBefore(certificate.getNotBefore().toInstant())
                || at.isAfter(certificate.getNotAfter().toInstant())) {
            throw new CannotSignException(
                    "Sertifikat tanda tangan hanya berlaku %s sampai %s. Perbarui berkas kunci, atau kosongkan loketnaker.signature.keystore untuk tanda tangan basah."
                            .formatted(day(certificate.getNotBefore()), day(certificate.getNotAfter())));
        }
    }

    private X509Certificate certificate() {
        return entry.getCertificate().getCertificate();
    }

    private static String day(Date date) {
        return IndonesianText.date(LocalDate.ofInstant(date.toInstant(), ZoneOffset.UTC));
    }
}
