package id.loketnaker.values;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A text as it is compared with another that somebody else typed: its letters and digits in lower case, without
 * accents, signs and blanks. {@code PT. Maju-Jaya} and {@code pt maju jaya} are the same.
 */
public final class ComparedText {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private ComparedText() {}

    public static String of(String written) {
        String plain = ACCENTS.matcher(Normalizer.normalize(written, Normalizer.Form.NFKD))
                .replaceAll("");
        return SIGNS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
