package id.loketnaker.servicepack.rules;

import id.loketnaker.servicepack.files.Findings;
import id.loketnaker.servicepack.parts.Draft;
import org.w3c.dom.Document;

/** A diagram of a pack or of one of its fragments, and the variables that its expressions may name. */
record Sheet(Draft draft, Document document, KnownVariables known) {

    Findings.InFile findings() {
        return draft.inDiagram();
    }
}
