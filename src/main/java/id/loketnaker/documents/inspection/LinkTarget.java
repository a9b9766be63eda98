package id.loketnaker.documents.inspection;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a link in a document leads. */
final class LinkTarget {

    private static final Set<String> HARMLESS = Set.of("http", "https", "mailto", "tel", "ftp");
    private static final Pattern SCHEME = Pattern.compile("^([a-z][a-z0-9+.-]*):");
    /** Browsers drop these out of an address before they read it. */
    private static final Pattern DROPPED = Pattern.compile("[\\p{Cntrl}\\s]");

    private LinkTarget() {}

    /**
     * An address of web, mail or telephone, or a place in the document; not a file of this machine or network, and no
     * script.
     */
    static boolean isHarmless(String address) {
        String plain = DROPPED.matcher(address).replaceAll("").toLowerCase(Locale.ROOT);
        Matcher scheme = SCHEME.matcher(plain);
        if (scheme.find()) {
            return HARMLESS.contains(scheme.group(1));
        }
        return !plain.startsWith("\\") && !plain.startsWith("//");
    }

    /** No address at all. */
    static boolean isPlaceInDocument(String address) {
        String plain = DROPPED.matcher(address).replaceAll("").toLowerCase(Locale.ROOT);
        return isHarmless(address) && !SCHEME.matcher(plain).find();
    }
}
