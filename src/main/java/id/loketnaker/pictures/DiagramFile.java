package id.loketnaker.pictures;

import id.loketnaker.pictures.DiagramShape.Box;
import id.loketnaker.pictures.DiagramShape.Point;
import id.loketnaker.values.StrictXml;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads where a BPMN file draws its elements: bounds, labels and routes of its diagram interchange. */
final class DiagramFile {

    private static final String DI = "http://www.omg.org/spec/BPMN/20100524/DI";
    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String DEFINITION = "EventDefinition";

    private final Map<String, Element> elements = new HashMap<>();

    private DiagramFile() {}

    /** The shapes in the order in which they are drawn: lanes first, flows before what they join. */
    static List<DiagramShape> read(byte[] bpmn) {
        Document file = parse(bpmn);
        DiagramFile reader = new DiagramFile();
        all(file.getDocumentElement(), BPMN, null)
                .forEach(element -> reader.elements.put(element.getAttribute("id"), element));
        List<DiagramShape> shapes = new ArrayList<>();
        all(file.getDocumentElement(), DI, "BPMNShape")
                .forEach(each -> reader.shape(each).ifPresent(shapes::add));
        List<DiagramShape> flows = all(file.getDocumentElement(), DI, "BPMNEdge")
                .flatMap(each -> reader.flow(each).stream())
                .toList();
        List<DiagramShape> drawn =
                new ArrayList<>(shapes.stream().filter(DiagramFile::isGround).toList());
        drawn.addAll(flows);
        drawn.addAll(shapes.stream().filter(shape -> !isGround(shape)).toList());
        return List.copyOf(drawn);
    }

    private static boolean isGround(DiagramShape shape) {
        return shape.isLane() || shape.marks().contains("expanded");
    }

    private Optional<DiagramShape> shape(Element shape) {
        Element element = elements.get(shape.getAttribute("bpmnElement"));
        Optional<Box> box = children(shape, "Bounds").findFirst().map(DiagramFile::box);
        if (element == null || box.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new DiagramShape(
                element.getAttribute("id"),
                element.getLocalName(),
                name(element),
                box.get(),
                label(shape),
                marks(element, shape),
                List.of()));
    }

    private Optional<DiagramShape> flow(Element edge) {
        Element element = elements.get(edge.getAttribute("bpmnElement"));
        List<Point> route = children(edge, "waypoint")
                .map(point -> new Point(number(point, "x"), number(point, "y")))
                .toList();
        if (element == null || route.size() < 2) {
            return Optional.empty();
        }
        double left = route.stream().mapToDouble(Point::x).min().orElseThrow();
        double top = route.stream().mapToDouble(Point::y).min().orElseThrow();
        double right = route.stream().mapToDouble(Point::x).max().orElseThrow();
        double bottom = route.stream().mapToDouble(Point::y).max().orElseThrow();
        return Optional.of(new DiagramShape(
                element.getAttribute("id"),
                element.getLocalName(),
                name(element),
                new Box(left, top, right - left, bottom - top),
                label(edge),
                isDefault(element) ? Set.of("default") : Set.of(),
                route));
    }

    private boolean isDefault(Element flow) {
        return Optional.ofNullable(elements.get(flow.getAttribute("sourceRef")))
                .filter(source -> !source.getLocalName().endsWith("Gateway"))
                .filter(source -> source.getAttribute("default").equals(flow.getAttribute("id")))
                .isPresent();
    }

    private static String name(Element element) {
        return element.getLocalName().equals("textAnnotation")
                ? all(element, BPMN, "text")
                        .findFirst()
                        .map(Node::getTextContent)
                        .orElse("")
                : element.getAttribute("name");
    }

    private static Set<String> marks(Element element, Element shape) {
        Set<String> marks = new HashSet<>();
        children(element, null)
                .map(Element::getLocalName)
                .filter(name -> name.endsWith(DEFINITION))
                .forEach(name -> marks.add(name.substring(0, name.length() - DEFINITION.length())));
        if (shape.getAttribute("isExpanded").equals("true")
                && element.getLocalName().equals("subProcess")) {
            marks.add("expanded");
        }
        if (element.getAttribute("triggeredByEvent").equals("true")) {
            marks.add("event");
        }
        if (element.getAttribute("cancelActivity").equals("false")
                || element.getAttribute("isInterrupting").equals("false")) {
            marks.add("beside");
        }
        children(element, null)
                .filter(child -> child.getLocalName().equals("multiInstanceLoopCharacteristics"))
                .forEach(loop -> marks.add(loop.getAttribute("isSequential").equals("true") ? "rows" : "columns"));
        return marks;
    }

    private static @Nullable Box label(Element drawn) {
        return children(drawn, "BPMNLabel")
                .flatMap(label -> children(label, "Bounds"))
                .map(DiagramFile::box)
                .findFirst()
                .orElse(null);
    }

    private static Box box(Element bounds) {
        return new Box(number(bounds, "x"), number(bounds, "y"), number(bounds, "width"), number(bounds, "height"));
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    private static Stream<Element> children(Element parent, @Nullable String name) {
        return IntStream.range(0, parent.getChildNodes().getLength())
                .mapToObj(parent.getChildNodes()::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .filter(child -> name == null || child.getLocalName().equals(name));
    }

    private static Stream<Element> all(Element root, String namespace, @Nullable String name) {
        NodeList found = root.getElementsByTagNameNS(namespace, name == null ? "*" : name);
        return IntStream.range(0, found.getLength()).mapToObj(found::item).map(Element.class::cast);
    }

    private static Document parse(byte[] bpmn) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new StrictXml());
            return builder.parse(new ByteArrayInputStream(bpmn));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new IllegalArgumentException("Diagram tidak dapat dibaca: " + e.getMessage(), e);
        }
    }
}
