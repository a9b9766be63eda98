package id.loketnaker.servicepack;

import org.w3c.dom.Document;

/** A decision table with the XML it was read from, which the rules look at too. */
record DecisionFile(String file, Document document, DecisionTable table) {

    /** {@code syarat-skema} of {@code syarat-skema.dmn}. */
    String baseName() {
        return file.substring(0, file.length() - ".dmn".length());
    }
}
