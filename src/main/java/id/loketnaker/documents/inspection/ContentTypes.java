package id.loketnaker.documents.inspection;

import id.loketnaker.servicepack.DocumentType;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a DOCX or XLSX says its parts are. */
final class ContentTypes {

    private static final Pattern MACRO =
            Pattern.compile(".*(macroenabled|vbaproject|vbadata|macrosheet|activex|ms-excel\\.sheet\\.binary).*");

    private final Set<String> said = new HashSet<>();

    void read(InputStream content) {
        OfficeXml.read(content, place -> {
            String type = place.isStartElement() ? place.getAttributeValue(null, "ContentType") : null;
            if (type != null) {
                said.add(type.strip().toLowerCase(Locale.ROOT));
            }
        });
        if (said.stream().anyMatch(type -> MACRO.matcher(type).matches())) {
            throw OfficeObjection.MACROS.raised();
        }
    }

    boolean holds(DocumentType type) {
        return said.contains(type.mediaType() + ".main+xml");
    }
}
