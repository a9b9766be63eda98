package id.loketnaker.values;

import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Stops at the first fault of an XML text, and prints none. */
public final class StrictXml implements ErrorHandler {

    @Override
    public void warning(SAXParseException nothingToMend) {}

    @Override
    public void error(SAXParseException found) throws SAXException {
        throw found;
    }

    @Override
    public void fatalError(SAXParseException found) throws SAXException {
        throw found;
    }
}
