package id.loketnaker.letters;

import java.security.SecureRandom;
import org.springframework.stereotype.Component;

/**
 * Addresses of proof pages that nobody can guess: 128 random bits, in letters and digits that are not mistaken for each
 * other.
 */
@Component
class ProofCodes {

    static final int LENGTH = 26;

    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";

    private final SecureRandom random = new SecureRandom();

    String next() {
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return code.toString();
    }
}
