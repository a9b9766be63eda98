package id.loketnaker.servicepack.reader;

import id.loketnaker.servicepack.PackFiles;
import id.loketnaker.servicepack.files.Bpmn;
import id.loketnaker.servicepack.parts.AddedShapes;
import id.loketnaker.servicepack.parts.PromiseWatch;
import id.loketnaker.servicepack.parts.ReadPack;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The diagram of a service with what the system adds to it, of a pack that was deployed. */
public final class RunningDiagram {

    private final Document document;

    private RunningDiagram(Document document) {
        this.document = document;
    }

    /** Whether a pack of these files may have more in its diagram than its owner drew; read it to be sure. */
    public static boolean hasMore(Iterable<String> files) {
        return PromiseWatch.isPossible(files);
    }

    /** Whether an element is one that the system added. */
    public static boolean isAdded(String elementId) {
        return PromiseWatch.isOwn(elementId);
    }

    public static RunningDiagram of(PackFiles files) {
        return new RunningDiagram(Objects.requireNonNull(ReadPack.runningDiagram(files), files.id()));
    }

    /** What the system adds, each a text of XML by itself. */
    public List<String> added() {
        return additions().map(Bpmn::written).toList();
    }

    /** All of it as BPMN in UTF-8; what is added stands below what was drawn. */
    public byte[] drawn() {
        AddedShapes.drawIn(document, additions().toList());
        return Bpmn.written(document).getBytes(StandardCharsets.UTF_8);
    }

    private Stream<Element> additions() {
        return Bpmn.all(document, "subProcess").filter(each -> PromiseWatch.isOwn(each.getAttribute("id")));
    }
}
