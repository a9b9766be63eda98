package id.loketnaker.values;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** What somebody may have meant who misspelt a name. */
public final class Nearest {

    /** Of three letters, two mistakes would be any word. */
    private static final int LETTERS_FOR_EACH_MISTAKE = 3;

    /** Of a name, nobody mistypes more letters. */
    private static final int MISTYPED = 2;

    private Nearest() {}

    /** The name that differs least, when it differs little. */
    public static Optional<String> to(String written, Collection<String> names) {
        return names.stream()
                .filter(name -> !name.equals(written) && isNear(written, name))
                .min(Comparator.<String>comparingInt(name -> distance(written, name))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** A sentence for a remedy, with a blank before it; empty when nothing is near. */
    public static String meant(String written, Collection<String> names) {
        return to(written, names).map(" Mungkin maksudnya \"%s\"."::formatted).orElse("");
    }

    /** Whether two names differ by what one mistypes, and both say enough to tell. */
    public static boolean isMistyped(String written, String name) {
        int shorter = Math.min(written.length(), name.length());
        return shorter > LETTERS_FOR_EACH_MISTAKE
                && distance(written, name) <= Math.min(MISTYPED, shorter / LETTERS_FOR_EACH_MISTAKE);
    }

    private static boolean isNear(String written, String name) {
        boolean begins = name.startsWith(written) || written.startsWith(name);
        if (begins && Math.min(written.length(), name.length()) > LETTERS_FOR_EACH_MISTAKE) {
            return true;
        }
        int most = Math.max(1, Math.min(written.length(), name.length()) / LETTERS_FOR_EACH_MISTAKE);
        return distance(written, name) <= Math.min(most, LETTERS_FOR_EACH_MISTAKE);
    }

    /** Of Levenshtein, without regard to capitals: letters to be put in, taken out or replaced. */
    private static int distance(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
