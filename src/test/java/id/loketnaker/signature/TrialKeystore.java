package id.loketnaker.signature;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A PKCS#12 file with keys of an office that does not exist. */
public final class TrialKeystore {

    public static final String PASSWORD = "rahasia-uji";
    static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
    static final Instant UNTIL = Instant.parse("2027-12-31T00:00:00Z");

    private static final KeyPair KEYS = keys();

    private TrialKeystore() {}

    static Path in(Path folder) {
        return in(folder, KeyUsage.digitalSignature | KeyUsage.nonRepudiation, List.of("kantor"));
    }

    static Path in(Path folder, int usage, List<String> aliases) {
        return in(folder, usage, aliases, FROM, UNTIL);
    }

    /** With a key for signatures whose certificate is valid so long. */
    public static Path in(Path folder, Instant from, Instant until) {
        return in(folder, KeyUsage.digitalSignature | KeyUsage.nonRepudiation, List.of("kantor"), from, until);
    }

    private static Path in(Path folder, int usage, List<String> aliases, Instant from, Instant until) {
        Path file = folder.resolve("kunci.p12");
        try (OutputStream out = Files.newOutputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            for (String alias : aliases) {
                store.setKeyEntry(alias, KEYS.getPrivate(), PASSWORD.toCharArray(), new Certificate[] {
                    certificate(usage, from, until)
                });
            }
            store.store(out, PASSWORD.toCharArray());
        } catch (IOException | GeneralSecurityException | OperatorCreationException e) {
            throw new AssertionError(e);
        }
        return file;
    }

    private static X509Certificate certificate(int usage, Instant from, Instant until)
            throws CertIOException, OperatorCreationException, GeneralSecurityException {
        X500Principal office = new X500Principal("CN=Dinas Tenaga Kerja Kota Contoh, C=ID");
        X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                office, BigInteger.ONE, Date.from(from), Date.from(until), office, KEYS.getPublic());
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
        return new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withRSA").build(KEYS.getPrivate())));
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
