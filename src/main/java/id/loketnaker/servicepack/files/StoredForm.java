package id.loketnaker.servicepack.files;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * A form as it is stored: what a newer Camunda Modeler saved gets the number of the schema that Tasklist 7.24 shows. It
 * differs in nothing else, for the rules refuse the types of fields that only newer ones have.
 */
public final class StoredForm {

    private static final Pattern NEWER = Pattern.compile("(\"schemaVersion\"\\s*:\\s*)1[789]\\b");

    private static final String SHOWN = "16";

    private StoredForm() {}

    /** The same bytes for a file that is no form, or one of the schema that is shown. */
    public static byte[] of(String file, byte[] bytes) {
        if (!file.endsWith(".form")) {
            return bytes;
        }
        String text = new String(bytes, StandardCharsets.ISO_8859_1); // each byte is a letter, and stays one
        return NEWER.matcher(text).replaceFirst("$1" + SHOWN).getBytes(StandardCharsets.ISO_8859_1);
    }
}
