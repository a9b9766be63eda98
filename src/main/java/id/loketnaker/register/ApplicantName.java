package id.loketnaker.register;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A name as people search for it: lower case, no accents, one space between words of letters and digits. */
record ApplicantName(String text) {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    static ApplicantName of(String written) {
        String plain = ACCENTS.matcher(Normalizer.normalize(written, Normalizer.Form.NFKD))
                .replaceAll("");
        return new ApplicantName(BETWEEN_WORDS
                .matcher(plain.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip());
    }
}
