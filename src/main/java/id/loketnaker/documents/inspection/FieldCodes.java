package id.loketnaker.documents.inspection;

import java.io.InputStream;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/**
 * The fields of a text: most count pages or name a date, some fetch what stands elsewhere or start a program (ECMA-376,
 * 17.16.5).
 */
final class FieldCodes {

    private static final String INSTRUCTION = "instrText";

    private static final Pattern FETCHING =
            Pattern.compile("(?im)^\\s*(DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|IMPORT|LINK|DATABASE)\\s+\\S");

    /** Enough for the fields of any text; a longer instruction is read to here. */
    private static final int LONGEST = 1024 * 1024;

    private final StringBuilder instructions = new StringBuilder();
    private boolean inInstruction;

    /** An instruction may be cut into runs anywhere, so all between two ends of fields are read as one. */
    static void inspect(InputStream content) {
        FieldCodes fields = new FieldCodes();
        OfficeXml.read(content, fields::look);
        if (FETCHING.matcher(fields.instructions).find()) {
            throw OfficeObjection.REMOTE_CONTENT.raised();
        }
    }

    private void look(XMLStreamReader place) {
        if (place.isStartElement()) {
            inInstruction = place.getLocalName().equals(INSTRUCTION);
            if (place.getLocalName().equals("fldSimple")) {
                add("\n" + Objects.toString(place.getAttributeValue(place.getNamespaceURI(), "instr"), ""));
            }
            if (place.getLocalName().equals("fldChar")) {
                add("\n");
            }
        } else if (place.isEndElement()) {
            inInstruction = false;
        } else if (inInstruction && place.hasText()) {
            add(place.getText());
        }
    }

    private void add(String text) {
        if (instructions.length() + text.length() <= LONGEST) {
            instructions.append(text);
        }
    }
}
