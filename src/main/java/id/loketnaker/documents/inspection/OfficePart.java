package id.loketnaker.documents.inspection;

import java.util.Locale;

/** How a part is looked at, by its name; names are the same in capitals. */
enum OfficePart {
    CONTENT_TYPES,
    RELATIONSHIPS,
    XML,
    OTHER;

    static OfficePart of(String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        if (plain.equals("[content_types].xml")) {
            return CONTENT_TYPES;
        }
        if (plain.endsWith(".rels")) {
            return RELATIONSHIPS;
        }
        return plain.endsWith(".xml") ? XML : OTHER;
    }
}
