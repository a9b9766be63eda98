package id.loketnaker.servicepack.reader;

import id.loketnaker.servicepack.files.Bpmn;
import id.loketnaker.servicepack.files.Findings;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Document;

/** A diagram of which nobody knows yet whether it is sound. */
public final class DiagramFile {

    private DiagramFile() {}

    /** Empty when it cannot be read, or has not exactly one process. */
    public static Optional<String> processId(byte[] bytes) {
        Document document = Bpmn.parse(bytes, new Findings("-").in("-"));
        List<String> ids = document == null
                ? List.of()
                : Bpmn.all(document, "process")
                        .map(process -> process.getAttribute("id"))
                        .toList();
        return ids.size() == 1 ? Optional.of(ids.get(0)) : Optional.empty();
    }
}
