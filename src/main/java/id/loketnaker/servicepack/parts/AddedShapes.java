package id.loketnaker.servicepack.parts;

import id.loketnaker.servicepack.files.Bpmn;
import id.loketnaker.servicepack.files.Findings;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Draws below a diagram, side by side, the sub-processes that the system adds to it. In pixels. */
public final class AddedShapes {

    private static final int GAP = 60;
    private static final int WIDTH = 420;

    private static final String SHAPES = """
            <bpmndi:BPMNPlane xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI"
                xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI">
              <bpmndi:BPMNShape id="%1$s_di" bpmnElement="%1$s" isExpanded="true">
                <dc:Bounds x="%2$d" y="%3$d" width="420" height="160" />
              </bpmndi:BPMNShape>
              <bpmndi:BPMNShape id="%1$s_Mulai_di" bpmnElement="%1$s_Mulai">
                <dc:Bounds x="%4$d" y="%5$d" width="36" height="36" />
              </bpmndi:BPMNShape>
              <bpmndi:BPMNShape id="%1$s_Panggil_di" bpmnElement="%1$s_Panggil">
                <dc:Bounds x="%6$d" y="%7$d" width="100" height="80" />
              </bpmndi:BPMNShape>
              <bpmndi:BPMNShape id="%1$s_Selesai_di" bpmnElement="%1$s_Selesai">
                <dc:Bounds x="%8$d" y="%5$d" width="36" height="36" />
              </bpmndi:BPMNShape>
              <bpmndi:BPMNEdge id="%1$s_Alur_1_di" bpmnElement="%1$s_Alur_1">
                <di:waypoint x="%9$d" y="%10$d" /><di:waypoint x="%6$d" y="%10$d" />
              </bpmndi:BPMNEdge>
              <bpmndi:BPMNEdge id="%1$s_Alur_2_di" bpmnElement="%1$s_Alur_2">
                <di:waypoint x="%11$d" y="%10$d" /><di:waypoint x="%8$d" y="%10$d" />
              </bpmndi:BPMNEdge>
            </bpmndi:BPMNPlane>
            """;

    private AddedShapes() {}

    /** @param added sub-processes of its process; one without a drawing stays without */
    public static void drawIn(Document diagram, List<Element> added) {
        int left = places(diagram, "x").min().orElse(0);
        int top = bottom(diagram) + GAP;
        for (Element plane : Bpmn.all(diagram, "BPMNPlane").limit(1).toList()) {
            for (int i = 0; i < added.size(); i++) {
                String id = added.get(i).getAttribute("id");
                shapes(id, left + i * (WIDTH + GAP), top)
                        .forEach(shape -> plane.appendChild(diagram.importNode(shape, true)));
            }
        }
    }

    private static List<Element> shapes(String id, int x, int y) {
        int event = x + 50;
        int call = x + 160;
        int end = x + 334;
        String xml = SHAPES.formatted(id, x, y, event, y + 62, call, y + 40, end, event + 36, y + 80, call + 100);
        Document own = Bpmn.parse(xml.getBytes(StandardCharsets.UTF_8), new Findings("-").in("-"));
        return Bpmn.children(Objects.requireNonNull(own, xml).getDocumentElement());
    }

    private static int bottom(Document diagram) {
        int shapes = Bpmn.all(diagram, "Bounds")
                .mapToInt(bounds -> number(bounds, "y") + number(bounds, "height"))
                .max()
                .orElse(0);
        int edges = Bpmn.all(diagram, "waypoint")
                .mapToInt(point -> number(point, "y"))
                .max()
                .orElse(0);
        return Math.max(shapes, edges);
    }

    private static IntStream places(Document diagram, String side) {
        return Stream.concat(Bpmn.all(diagram, "Bounds"), Bpmn.all(diagram, "waypoint"))
                .mapToInt(place -> number(place, side));
    }

    /** Modeler may write parts of a pixel. */
    private static int number(Element place, String side) {
        return (int) Math.ceil(Double.parseDouble(place.getAttribute(side)));
    }
}
