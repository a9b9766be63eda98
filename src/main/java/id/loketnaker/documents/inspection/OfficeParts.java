package id.loketnaker.documents.inspection;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;

/** The names of the parts of a DOCX or XLSX: a closed list of what such a document is made of. */
final class OfficeParts {

    /** Text, pictures, fonts, and what a printer was told. */
    private static final Pattern OF_A_DOCUMENT = Pattern.compile(
            ".*\\.(xml|rels|vml|png|jpe?g|jpe|jfif|gif|bmp|dib|tiff?|emf|wmf|emz|wmz|wdp|svg|webp|odttf|sigs)"
                    + "|.*printersettings\\d*\\.bin");

    private static final Pattern MACRO = Pattern.compile(".*(vbaproject|vbadata|macrosheets/|activex).*");
    private static final Pattern OUT_OF_THE_FOLDER =
            Pattern.compile("^/.*|.*(^|[/\\\\])\\.\\.([/\\\\]|$).*|.*[\\\\:\\x00].*");

    private OfficeParts() {}

    /** @throws ObjectionException for a part that does not belong, or a name that leads elsewhere or comes twice */
    static void inspect(List<? extends ZipEntry> entries) {
        Set<String> names = new HashSet<>();
        for (ZipEntry entry : entries) {
            String name = entry.getName().toLowerCase(Locale.ROOT);
            if (OUT_OF_THE_FOLDER.matcher(name).matches() || !names.add(name)) {
                throw OfficeObjection.STRANGE_PACKING.raised();
            }
            if (MACRO.matcher(name).matches()) {
                throw OfficeObjection.MACROS.raised();
            }
            if (!entry.isDirectory() && !OF_A_DOCUMENT.matcher(name).matches()) {
                throw OfficeObjection.EMBEDDED_FILE.raised();
            }
        }
    }
}
