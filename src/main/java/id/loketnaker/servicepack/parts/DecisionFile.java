package id.loketnaker.servicepack.parts;

import id.loketnaker.servicepack.DecisionTable;
import org.w3c.dom.Document;

/** A decision table with the XML it was read from, which the rules look at too. */
public record DecisionFile(String file, Document document, DecisionTable table) {

    /** {@code syarat-skema} of {@code syarat-skema.dmn}. */
    public String baseName() {
        return file.substring(file.lastIndexOf('/') + 1, file.length() - ".dmn".length());
    }
}
