package id.loketnaker.values;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Tells one content from every other: its SHA-256 (FIPS 180-4), as 64 characters of lower-case hex. Made at once of
 * what is in the memory, or bit by bit of what is not.
 */
public final class Fingerprint {

    private final MessageDigest digest = sha256();

    public static String of(byte[] content) {
        return new Fingerprint().add(content).hex();
    }

    /** Of a text as UTF-8. */
    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    public Fingerprint add(byte[] content) {
        return add(content, content.length);
    }

    /** The first so many bytes. */
    public Fingerprint add(byte[] content, int length) {
        digest.update(content, 0, length);
        return this;
    }

    /** Of all that was added so far; then it begins anew. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) { // every Java has it
            throw new IllegalStateException(impossible);
        }
    }
}
