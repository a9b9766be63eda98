package id.loketnaker.documents.inspection;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the XML of a part from event to event; there is no document type in it (ECMA-376, part 2, 6.2.5), so no entity
 * of anybody.
 */
public final class OfficeXml {

    /** The JDK's own, whatever else lies on the class path. */
    private static final XMLInputFactory READERS = readers();

    /** What is done at each event. */
    interface Look {
        void at(XMLStreamReader place);
    }

    private OfficeXml() {}

    /** Of a part that was inspected before. */
    public static XMLStreamReader reader(InputStream content) throws XMLStreamException {
        return READERS.createXMLStreamReader(content);
    }

    private static XMLInputFactory readers() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** @throws ObjectionException when it is no XML, or has a document type */
    static void read(InputStream content, Look look) {
        try {
            XMLStreamReader reader = READERS.createXMLStreamReader(content);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.DTD) {
                    throw OfficeObjection.STRANGE_PACKING.raised();
                }
                look.at(reader);
            }
        } catch (XMLStreamException broken) {
            throw OfficeObjection.BROKEN.raised();
        }
    }
}
