package id.loketnaker.documents.inspection;

import static id.loketnaker.documents.inspection.PdfObjection.EMBEDDED_FILE;
import static id.loketnaker.documents.inspection.PdfObjection.LINK;
import static id.loketnaker.documents.inspection.PdfObjection.MEDIA;
import static id.loketnaker.documents.inspection.PdfObjection.OTHER_FILE;
import static id.loketnaker.documents.inspection.PdfObjection.SCRIPT;
import static id.loketnaker.documents.inspection.PdfObjection.SENDS;
import static id.loketnaker.documents.inspection.PdfObjection.STARTS_A_PROGRAM;
import static id.loketnaker.documents.inspection.PdfObjection.UNKNOWN_ACTION;
import static id.loketnaker.documents.inspection.PdfObjection.XFA;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/**
 * What a dictionary of a PDF must not be, wherever it stands (ISO 32000-2, 12.6.4 actions, 12.5.6 annotations, 7.11
 * files). Names come from PDFBox with their {@code #xx} resolved, values with their references.
 */
final class PdfRules {

    private static final Map<String, PdfObjection> ACTIONS = Map.ofEntries(
            Map.entry("Launch", STARTS_A_PROGRAM),
            Map.entry("JavaScript", SCRIPT),
            Map.entry("GoToR", OTHER_FILE),
            Map.entry("GoToE", OTHER_FILE),
            Map.entry("SubmitForm", SENDS),
            Map.entry("ImportData", SENDS),
            Map.entry("Sound", MEDIA),
            Map.entry("Movie", MEDIA),
            Map.entry("Rendition", MEDIA),
            Map.entry("GoTo3DView", MEDIA),
            Map.entry("RichMediaExecute", MEDIA));

    private static final Set<String> HARMLESS_ACTIONS =
            Set.of("GoTo", "GoToDp", "Thread", "URI", "Hide", "Named", "ResetForm", "SetOCGState", "Trans");

    private static final Set<String> HARMLESS_COMMANDS =
            Set.of("NextPage", "PrevPage", "FirstPage", "LastPage", "Print");

    private static final Map<String, PdfObjection> ANNOTATIONS = Map.of(
            "FileAttachment", EMBEDDED_FILE,
            "RichMedia", MEDIA,
            "Movie", MEDIA,
            "Sound", MEDIA,
            "Screen", MEDIA,
            "3D", MEDIA,
            "PS", SCRIPT);

    private PdfRules() {}

    static Optional<PdfObjection> objectionTo(COSDictionary dictionary) {
        return actionObjection(dictionary)
                .or(() -> Optional.ofNullable(ANNOTATIONS.get(name(dictionary, "Subtype"))))
                .or(() -> contentObjection(dictionary));
    }

    private static Optional<PdfObjection> actionObjection(COSDictionary action) {
        String kind = name(action, "S");
        if (ACTIONS.containsKey(kind)) {
            return Optional.of(ACTIONS.get(kind));
        }
        return switch (kind) {
            case "URI" -> when(!LinkTarget.isHarmless(text(action, "URI")), LINK);
            case "Named" -> when(!HARMLESS_COMMANDS.contains(name(action, "N")), UNKNOWN_ACTION);
            case "Thread" -> when(has(action, "F"), OTHER_FILE);
            default -> when(name(action, "Type").equals("Action") && !HARMLESS_ACTIONS.contains(kind), UNKNOWN_ACTION);
        };
    }

    private static Optional<PdfObjection> contentObjection(COSDictionary dictionary) {
        if (has(dictionary, "JS")) {
            return Optional.of(SCRIPT);
        }
        if (has(dictionary, "EF") || name(dictionary, "Type").equals("EmbeddedFile")) {
            return Optional.of(EMBEDDED_FILE);
        }
        if (has(dictionary, "XFA") || dictionary.getDictionaryObject("NeedsRendering") == COSBoolean.TRUE) {
            return Optional.of(XFA);
        }
        boolean borrows = dictionary instanceof COSStream && (has(dictionary, "F") || has(dictionary, "Ref"));
        return when(borrows, OTHER_FILE);
    }

    private static Optional<PdfObjection> when(boolean isSo, PdfObjection objection) {
        return isSo ? Optional.of(objection) : Optional.empty();
    }

    private static boolean has(COSDictionary dictionary, String key) {
        COSBase item = dictionary.getItem(key); // not resolved: what stands behind a reference may have been let go
        return item != null && item != COSNull.NULL;
    }

    private static String name(COSDictionary dictionary, String key) {
        COSBase value = dictionary.getDictionaryObject(key);
        return value instanceof COSName name ? name.getName() : "";
    }

    private static String text(COSDictionary dictionary, String key) {
        COSBase value = dictionary.getDictionaryObject(key);
        return value instanceof COSString text ? text.getString() : "";
    }
}
