package id.loketnaker.documents.inspection;

import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.xml.stream.XMLStreamReader;

/**
 * How the parts of a DOCX or XLSX hang together, and with what outside. Only a link that a reader must click may lead
 * outside.
 */
final class Relationships {

    private static final String LINK = "hyperlink";

    /**
     * Kinds that harm, wherever they lead; by the last word of their type, the same in both editions of the standard.
     */
    private static final Map<String, OfficeObjection> HARMFUL = Map.ofEntries(
            Map.entry("attachedtemplate", OfficeObjection.REMOTE_TEMPLATE),
            Map.entry("oleobject", OfficeObjection.EMBEDDED_FILE),
            Map.entry("package", OfficeObjection.EMBEDDED_FILE),
            Map.entry("afchunk", OfficeObjection.EMBEDDED_FILE),
            Map.entry("control", OfficeObjection.MACROS),
            Map.entry("activexcontrolbinary", OfficeObjection.MACROS),
            Map.entry("vbaproject", OfficeObjection.MACROS),
            Map.entry("wordvbadata", OfficeObjection.MACROS),
            Map.entry("xlmacrosheet", OfficeObjection.MACROS),
            Map.entry("xlintlmacrosheet", OfficeObjection.MACROS),
            Map.entry("extensibility", OfficeObjection.MACROS),
            Map.entry("usercustomization", OfficeObjection.MACROS),
            Map.entry("webextension", OfficeObjection.MACROS),
            Map.entry("webextensiontaskpanes", OfficeObjection.MACROS),
            Map.entry("externallink", OfficeObjection.REMOTE_CONTENT),
            Map.entry("connections", OfficeObjection.REMOTE_CONTENT),
            Map.entry("querytable", OfficeObjection.REMOTE_CONTENT),
            Map.entry("subdocument", OfficeObjection.REMOTE_CONTENT),
            Map.entry("frame", OfficeObjection.REMOTE_CONTENT),
            Map.entry("mailmergesource", OfficeObjection.REMOTE_CONTENT));

    private Relationships() {}

    static void inspect(InputStream content) {
        OfficeXml.read(content, place -> {
            if (place.isStartElement() && place.getLocalName().equals("Relationship")) {
                objectionTo(place).ifPresent(objection -> {
                    throw objection.raised();
                });
            }
        });
    }

    private static Optional<OfficeObjection> objectionTo(XMLStreamReader relationship) {
        String type = attribute(relationship, "Type").strip().toLowerCase(Locale.ROOT);
        String kind = type.substring(type.lastIndexOf('/') + 1);
        String target = attribute(relationship, "Target");
        boolean leadsOutside = attribute(relationship, "TargetMode").strip().equalsIgnoreCase("External");
        if (!leadsOutside && !LinkTarget.isPlaceInDocument(target)) {
            return Optional.of(OfficeObjection.REMOTE_CONTENT);
        }
        if (HARMFUL.containsKey(kind)) {
            return Optional.of(HARMFUL.get(kind));
        }
        if (!leadsOutside) {
            return Optional.empty();
        }
        if (!kind.equals(LINK)) {
            return Optional.of(OfficeObjection.REMOTE_CONTENT);
        }
        return LinkTarget.isHarmless(target) ? Optional.empty() : Optional.of(OfficeObjection.LINK);
    }

    private static String attribute(XMLStreamReader relationship, String name) {
        return Objects.toString(relationship.getAttributeValue(null, name), "");
    }
}
