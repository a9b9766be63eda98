package id.loketnaker.documents;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** The name of an uploaded file as it is kept and shown: no path, nothing invisible, nothing that a disk refuses. */
record FileName(String text) {

    private static final int LONGEST = 120;
    private static final Pattern PATH = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    /** Control characters, marks that turn the direction of writing, halves of letters, letters of nobody. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}&&[^\\t\\n\\r]]");

    private static final Pattern NOT_ON_A_DISK = Pattern.compile("[<>:\"|?*]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Zs}]+");
    private static final Pattern DOTS_BEFORE = Pattern.compile("^[. ]+");

    /** Of a name as a browser or anybody else sent it. */
    static FileName of(String sent) {
        String name =
                PATH.matcher(Normalizer.normalize(sent, Normalizer.Form.NFC)).replaceFirst("");
        name = INVISIBLE.matcher(name).replaceAll("");
        name = NOT_ON_A_DISK.matcher(name).replaceAll("_");
        name = DOTS_BEFORE.matcher(BLANKS.matcher(name).replaceAll(" ")).replaceFirst("");
        return new FileName(shortened(name.strip()));
    }

    /** Keeps the end, which says the type. */
    private static String shortened(String name) {
        int letters = name.codePointCount(0, name.length());
        if (letters <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String end = dot < 0 || name.length() - dot > 10 ? "" : name.substring(dot);
        return name.substring(0, name.offsetByCodePoints(0, LONGEST - end.length() - 1)) + "…" + end;
    }
}
