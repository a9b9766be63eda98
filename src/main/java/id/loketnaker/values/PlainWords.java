package id.loketnaker.values;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A text as people search for it: lower case, no accents, one space between words of letters and digits. */
public final class PlainWords {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private PlainWords() {}

    public static String of(String written) {
        String plain = ACCENTS.matcher(Normalizer.normalize(written, Normalizer.Form.NFKD))
                .replaceAll("");
        return BETWEEN_WORDS
                .matcher(plain.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }
}
