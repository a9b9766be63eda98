package id.loketnaker.audit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Marks for names that no user has. Such a name may be a password, typed into the wrong field; so it is not kept, only
 * a mark that is the same for the same name until the application is started again, by a key that nobody has.
 */
@Component
public class UnknownNames {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHOWN = 6;
    private static final int LONGEST = 200;

    private final SecretKeySpec key;

    UnknownNames() {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        key = new SecretKeySpec(random, ALGORITHM);
    }

    /** Capitals and blanks around it make no other name. */
    public String mark(String typed) {
        String cut = typed.strip().substring(0, Math.min(typed.strip().length(), LONGEST));
        String plain = Normalizer.normalize(cut, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            byte[] mark = mac.doFinal(plain.getBytes(StandardCharsets.UTF_8));
            return "(tidak dikenal #" + HexFormat.of().formatHex(mark, 0, SHOWN) + ")";
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
