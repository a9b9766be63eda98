package id.loketnaker.engine.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.camunda.bpm.engine.impl.digest.PasswordEncryptor;

/**
 * Passwords as argon2id makes them (RFC 9106), written as everybody writes them: {@code
 * $argon2id$v=19$m=16384,t=2,p=1$salt$hash}. Any length of password counts in full, other than with bcrypt, which would
 * end at 72 bytes with the salt that Camunda adds.
 */
final class Argon2Hash implements PasswordEncryptor {

    static final String NAME = "argon2";

    private static final Pattern WRITTEN = Pattern.compile(
            "\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,3}),p=(\\d{1,2})\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");

    private static final int SALT = 16; // bytes
    private static final int HASH = 32; // bytes
    private static final Base64.Encoder TEXT = Base64.getEncoder().withoutPadding();

    private final SecureRandom random = new SecureRandom();
    private final int memory;
    private final int passes;

    /**
     * @param memory in KiB, at least 8
     * @param passes over that memory, at least one
     */
    Argon2Hash(int memory, int passes) {
        this.memory = memory;
        this.passes = passes;
    }

    @Override
    public String encrypt(String password) {
        byte[] salt = new byte[SALT];
        random.nextBytes(salt);
        byte[] made = hash(password, salt, memory, passes, 1);
        return "%s%s$%s".formatted(costs(), TEXT.encodeToString(salt), TEXT.encodeToString(made));
    }

    @Override
    public boolean check(String password, String written) {
        Matcher parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            return false;
        }
        byte[] salt = Base64.getDecoder().decode(parts.group(4));
        byte[] made = hash(password, salt, number(parts, 1), number(parts, 2), number(parts, 3));
        return MessageDigest.isEqual(made, Base64.getDecoder().decode(parts.group(5)));
    }

    @Override
    public String hashAlgorithmName() {
        return NAME;
    }

    /** Whether a password was stored as it would be stored today. */
    boolean isCurrent(String stored) {
        return stored.startsWith("{" + NAME + "}" + costs());
    }

    private String costs() {
        return "$argon2id$v=19$m=%d,t=%d,p=1$".formatted(memory, passes);
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }

    private static byte[] hash(String password, byte[] salt, int memory, int passes, int lanes) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memory)
                .withIterations(passes)
                .withParallelism(lanes)
                .withSalt(salt)
                .build());
        byte[] made = new byte[HASH];
        generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), made);
        return made;
    }
}
