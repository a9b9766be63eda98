package id.loketnaker.register;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A name as people search for it: lower case, no accents, one space between words of letters and digits. */
record ApplicantName(String text) {

    /** Of a name so much is kept from each word on. */
    static final int LENGTH = 60;

    private static final int WORDS = 8;
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern WORD = Pattern.compile("\\S+");

    static ApplicantName of(String written) {
        String plain = ACCENTS.matcher(Normalizer.normalize(written, Normalizer.Form.NFKD))
                .replaceAll("");
        return new ApplicantName(BETWEEN_WORDS
                .matcher(plain.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip());
    }

    /** As the beginning of what is stored. */
    String prefix() {
        return shortened(text);
    }

    /** The name from each of its first words on: "siti nur aminah", "nur aminah", "aminah". */
    List<String> parts() {
        List<String> parts = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find() && parts.size() < WORDS) {
            parts.add(shortened(text.substring(word.start())));
        }
        return parts.stream().distinct().toList();
    }

    /** Never in the middle of a letter that takes two {@code char}s. */
    private static String shortened(String part) {
        if (part.length() <= LENGTH) {
            return part;
        }
        int end = Character.isHighSurrogate(part.charAt(LENGTH - 1)) ? LENGTH - 1 : LENGTH;
        return part.substring(0, end).strip();
    }
}
