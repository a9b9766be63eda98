package id.loketnaker.pictures;

import id.loketnaker.pictures.DiagramShape.Box;
import id.loketnaker.pictures.DiagramShape.Point;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unbescape.xml.XmlEscape;

/**
 * Draws a diagram as SVG from the coordinates that its own file holds, as bpmn-js draws it: who looks at the page sees
 * what the process owner drew. Without style and script, so that no policy has to be loosened for it.
 */
public final class DiagramPicture {

    private static final double MARGIN = 20;
    private static final double SIZE = 12;
    private static final double LINE = 14.4;
    private static final double OUTSIDE = 90;

    private final StringBuilder svg = new StringBuilder();
    private final Map<String, Mark> marks;
    private final String idsBegin;

    private DiagramPicture(Map<String, Mark> marks, String idsBegin) {
        this.marks = marks;
        this.idsBegin = idsBegin;
    }

    /** @param title what a reader of screens is told */
    public static String of(byte[] bpmn, String title) {
        List<DiagramShape> shapes = DiagramFile.read(bpmn);
        return of(shapes, around(shapes), title, Map.of(), "");
    }

    /**
     * @param all what of the plane is seen
     * @param marks by the id of an element
     * @param idsBegin begins the id of each element in the picture, so that a page of several may lead to one; empty
     *     for none
     */
    static String of(List<DiagramShape> shapes, Box all, String title, Map<String, Mark> marks, String idsBegin) {
        DiagramPicture picture = new DiagramPicture(marks, idsBegin);
        picture.draw(shapes, all, title);
        return picture.svg.toString();
    }

    private void draw(List<DiagramShape> shapes, Box all, String title) {
        add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"%s %s %s %s\" width=\"%s\" height=\"%s\" role=\"img\""
                        + " font-family=\"Arial, sans-serif\" font-size=\"%s\">",
                all.x(), all.y(), all.width(), all.height(), all.width(), all.height(), SIZE);
        svg.append("<title>").append(text(title)).append("</title>");
        svg.append("<defs><marker id=\"")
                .append(text(idsBegin))
                .append("ujung\" viewBox=\"0 0 20 20\" refX=\"11\" refY=\"10\" markerWidth=\"10\"")
                .append(
                        " markerHeight=\"10\" orient=\"auto\"><path d=\"M1 5 11 10 1 15Z\" fill=\"#22242a\"/></marker></defs>");
        add(
                "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"#fff\"/>",
                all.x(), all.y(), all.width(), all.height());
        shapes.forEach(this::draw);
        shapes.stream().filter(DiagramShape::isNamedOutside).forEach(this::label);
        shapes.forEach(this::mark);
        svg.append("</svg>");
    }

    static Box around(List<DiagramShape> shapes) {
        List<Box> boxes = shapes.stream()
                .flatMap(
                        shape -> shape.label() == null ? Stream.of(shape.box()) : Stream.of(shape.box(), shape.label()))
                .toList();
        double left = boxes.stream().mapToDouble(Box::x).min().orElse(0);
        double top = boxes.stream().mapToDouble(Box::y).min().orElse(0);
        double right =
                boxes.stream().mapToDouble(box -> box.x() + box.width()).max().orElse(0);
        double bottom =
                boxes.stream().mapToDouble(box -> box.y() + box.height()).max().orElse(0);
        return new Box(left - MARGIN, top - MARGIN, right - left + 2 * MARGIN, bottom - top + 2 * MARGIN);
    }

    private void draw(DiagramShape shape) {
        svg.append("<g data-element-id=\"").append(text(shape.id()));
        if (!idsBegin.isEmpty()) {
            svg.append("\" id=\"").append(text(idsBegin + shape.id()));
        }
        svg.append("\" fill=\"#fff\" stroke=\"#22242a\" stroke-width=\"2\">");
        if (shape.isFlow()) {
            flow(shape);
        } else if (shape.isLane()) {
            lane(shape);
        } else if (shape.isEvent()) {
            event(shape);
        } else if (shape.isGateway()) {
            gateway(shape);
        } else if (shape.type().equals("textAnnotation")) {
            annotation(shape);
        } else {
            activity(shape);
        }
        svg.append("</g>");
    }

    private void flow(DiagramShape flow) {
        String dashes = flow.type().equals("association")
                ? " stroke-dasharray=\"0.5 5\" stroke-linecap=\"round\""
                : " marker-end=\"url(#" + text(idsBegin) + "ujung)\"";
        svg.append("<polyline points=\"")
                .append(corners(flow))
                .append("\" fill=\"none\" stroke-linejoin=\"round\"")
                .append(dashes)
                .append("/>");
        if (flow.marks().contains("default")) {
            Point first = flow.route().get(0);
            add("<path d=\"M%s %s l4 -10\" fill=\"none\"/>", first.x() + 6, first.y() + 5);
        }
    }

    private void lane(DiagramShape lane) {
        rectangle(lane.box(), 0, lane.type().equals("lane") ? 1.5 : 2);
        Box box = lane.box();
        if (lane.type().equals("participant")) {
            add("<path d=\"M%s %s v%s\" fill=\"none\"/>", box.x() + 30, box.y(), box.height());
        }
        double x = box.x() + 15;
        double y = box.middleY();
        List<String> lines = Lines.of(lane.name(), box.height() - 10, SIZE);
        svg.append("<g transform=\"rotate(-90 ")
                .append(n(x))
                .append(' ')
                .append(n(y))
                .append(")\">");
        lines(lines, x, y - LINE * lines.size() / 2, "middle");
        svg.append("</g>");
    }

    private void event(DiagramShape event) {
        Box box = event.box();
        double r = box.width() / 2;
        String dashes = event.marks().contains("beside") ? " stroke-dasharray=\"6 4\"" : "";
        double width = event.type().equals("endEvent") ? 4 : event.type().equals("startEvent") ? 2 : 1.5;
        add(
                "<circle cx=\"%s\" cy=\"%s\" r=\"%s\" stroke-width=\"%s\"" + dashes + "/>",
                box.middleX(),
                box.middleY(),
                r,
                width);
        if (!event.type().equals("endEvent") && !event.type().equals("startEvent")) {
            add(
                    "<circle cx=\"%s\" cy=\"%s\" r=\"%s\" stroke-width=\"1.5\"" + dashes + "/>",
                    box.middleX(),
                    box.middleY(),
                    r - 3);
        }
        if (event.marks().contains("timer")) {
            add("<circle cx=\"%s\" cy=\"%s\" r=\"%s\" stroke-width=\"1.5\"/>", box.middleX(), box.middleY(), r * 0.6);
            add(
                    "<path d=\"M%s %s l2 -8 M%s %s h6\" fill=\"none\" stroke-width=\"1.5\"/>",
                    box.middleX(), box.middleY(), box.middleX(), box.middleY());
        }
        if (event.marks().contains("message")) {
            add(
                    "<rect x=\"%s\" y=\"%s\" width=\"16\" height=\"11\" stroke-width=\"1.5\"/>",
                    box.middleX() - 8, box.middleY() - 5.5);
            add(
                    "<path d=\"M%s %s l8 6 8 -6\" fill=\"none\" stroke-width=\"1.5\"/>",
                    box.middleX() - 8, box.middleY() - 5.5);
        }
        if (event.marks().contains("terminate")) {
            add("<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"#22242a\"/>", box.middleX(), box.middleY(), r * 0.55);
        }
    }

    private void gateway(DiagramShape gateway) {
        Box box = gateway.box();
        add(
                "<polygon points=\"%s,%s %s,%s %s,%s %s,%s\"/>",
                box.middleX(),
                box.y(),
                box.x() + box.width(),
                box.middleY(),
                box.middleX(),
                box.y() + box.height(),
                box.x(),
                box.middleY());
        switch (gateway.type()) {
            case "parallelGateway" ->
                add(
                        "<path d=\"M%s %s v20 M%s %s h20\" fill=\"none\" stroke-width=\"4\"/>",
                        box.middleX(), box.middleY() - 10, box.middleX() - 10, box.middleY());
            case "inclusiveGateway" ->
                add("<circle cx=\"%s\" cy=\"%s\" r=\"11\" stroke-width=\"3\"/>", box.middleX(), box.middleY());
            case "eventBasedGateway" ->
                add("<circle cx=\"%s\" cy=\"%s\" r=\"13\" stroke-width=\"1.5\"/>", box.middleX(), box.middleY());
            default ->
                add(
                        "<path d=\"M%s %s l14 14 M%s %s l-14 14\" fill=\"none\" stroke-width=\"4\"/>",
                        box.middleX() - 7, box.middleY() - 7, box.middleX() + 7, box.middleY() - 7);
        }
    }

    private void annotation(DiagramShape note) {
        Box box = note.box();
        add("<path d=\"M%s %s h-10 v%s h10\" fill=\"none\"/>", box.x() + 10, box.y(), box.height());
        lines(Lines.of(note.name(), box.width() - 15, SIZE), box.x() + 5, box.y() + 3, "start");
    }

    private void activity(DiagramShape activity) {
        Box box = activity.box();
        boolean thick = activity.type().equals("callActivity");
        if (activity.marks().contains("event")) {
            add(
                    "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"10\" stroke-dasharray=\"2 6\" stroke-linecap=\"round\"/>",
                    box.x(), box.y(), box.width(), box.height());
        } else {
            rectangle(box, 10, thick ? 5 : 2);
        }
        switch (activity.type()) {
            case "userTask" ->
                add(
                        "<circle cx=\"%s\" cy=\"%s\" r=\"4\" stroke-width=\"1\"/><path d=\"M%s %s v-5 q6 -5 12 0 v5z\" stroke-width=\"1\"/>",
                        box.x() + 15, box.y() + 11, box.x() + 9, box.y() + 22);
            case "businessRuleTask" ->
                add(
                        "<rect x=\"%s\" y=\"%s\" width=\"18\" height=\"13\" stroke-width=\"1\"/><path d=\"M%s %s h18 M%s %s v8\" fill=\"none\" stroke-width=\"1\"/>",
                        box.x() + 8, box.y() + 8, box.x() + 8, box.y() + 13, box.x() + 14, box.y() + 13);
            default -> {}
        }
        if (thick || activity.type().equals("subProcess") && !activity.marks().contains("expanded")) {
            double x = box.middleX() - 7;
            double y = box.y() + box.height() - 18;
            add("<rect x=\"%s\" y=\"%s\" width=\"14\" height=\"14\" stroke-width=\"1\"/>", x, y);
            add("<path d=\"M%s %s v8 M%s %s h8\" fill=\"none\" stroke-width=\"1.5\"/>", x + 7, y + 3, x + 3, y + 7);
        }
        if (activity.marks().contains("columns") || activity.marks().contains("rows")) {
            boolean columns = activity.marks().contains("columns");
            add(
                    columns
                            ? "<path d=\"M%s %s v10 m5 -10 v10 m5 -10 v10\" fill=\"none\"/>"
                            : "<path d=\"M%s %s h10 m-10 4 h10 m-10 4 h10\" fill=\"none\"/>",
                    box.middleX() - 5,
                    box.y() + box.height() - 14);
        }
        List<String> lines = Lines.of(activity.name(), box.width() - 10, SIZE);
        double top = activity.marks().contains("expanded") ? box.y() + 6 : box.middleY() - LINE * lines.size() / 2;
        lines(lines, box.middleX(), top, "middle");
    }

    /** Around a shape or along a flow, with a sign: not by colour alone. */
    private void mark(DiagramShape shape) {
        Mark mark = marks.get(shape.id());
        if (mark == null) {
            return;
        }
        svg.append("<g class=\"tanda tanda-")
                .append(mark.style())
                .append("\" data-mark=\"")
                .append(mark.style())
                .append("\" data-marked-id=\"")
                .append(text(shape.id()))
                .append("\" fill=\"none\" stroke=\"")
                .append(mark.colour())
                .append("\" stroke-width=\"4\"")
                .append(mark == Mark.MOVED ? " stroke-dasharray=\"8 5\"" : "")
                .append("><title>")
                .append(text((shape.name().isBlank() ? shape.id() : shape.name()) + ": " + mark.word()))
                .append("</title>");
        if (shape.isFlow()) {
            svg.append("<polyline points=\"")
                    .append(corners(shape))
                    .append("\" stroke-opacity=\"0.55\" stroke-width=\"7\"/>");
            Point middle = middle(shape);
            sign(mark, middle.x(), middle.y());
        } else {
            Box box = shape.box();
            rectangle(new Box(box.x() - 5, box.y() - 5, box.width() + 10, box.height() + 10), 12, 4);
            sign(mark, box.x() + box.width() + 4, box.y() - 4);
        }
        svg.append("</g>");
    }

    private void sign(Mark mark, double x, double y) {
        add(
                "<circle cx=\"%s\" cy=\"%s\" r=\"10\" stroke-dasharray=\"none\" stroke-width=\"1\" fill=\""
                        + mark.colour() + "\"/>",
                x,
                y);
        add(
                "<text x=\"%s\" y=\"%s\" stroke=\"none\" fill=\"#fff\" font-size=\"15\" font-weight=\"bold\" text-anchor=\"middle\">"
                        + text(mark.sign()) + "</text>",
                x,
                y + 5);
    }

    /** Of the longest part of a flow, where its sign hides least. */
    private static Point middle(DiagramShape flow) {
        Point best = flow.route().get(0);
        double longest = -1;
        for (int i = 1; i < flow.route().size(); i++) {
            Point from = flow.route().get(i - 1);
            Point to = flow.route().get(i);
            double length = Math.hypot(to.x() - from.x(), to.y() - from.y());
            if (length > longest) {
                longest = length;
                best = new Point((from.x() + to.x()) / 2, (from.y() + to.y()) / 2);
            }
        }
        return best;
    }

    private static String corners(DiagramShape flow) {
        return flow.route().stream()
                .map(point -> n(point.x()) + "," + n(point.y()))
                .collect(Collectors.joining(" "));
    }

    /** The name beside it: where the file says, else below it as bpmn-js has it. */
    private void label(DiagramShape shape) {
        if (shape.name().isBlank()) {
            return;
        }
        Box said = shape.label();
        Box box = said == null
                ? new Box(
                        shape.box().middleX() - OUTSIDE / 2,
                        shape.box().y() + shape.box().height() + 7,
                        OUTSIDE,
                        LINE)
                : said;
        List<String> lines = Lines.of(shape.name(), Math.max(box.width(), OUTSIDE), SIZE * 11 / 12);
        svg.append("<g data-element-id=\"").append(text(shape.id())).append("_label\" font-size=\"11\">");
        lines(lines, box.middleX(), box.y(), "middle");
        svg.append("</g>");
    }

    private void rectangle(Box box, double round, double width) {
        add(
                "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"%s\" stroke-width=\"%s\"/>",
                box.x(), box.y(), box.width(), box.height(), round, width);
    }

    private void lines(List<String> lines, double x, double top, String anchor) {
        svg.append("<text fill=\"#22242a\" stroke=\"none\" text-anchor=\"")
                .append(anchor)
                .append("\">");
        for (int i = 0; i < lines.size(); i++) {
            svg.append("<tspan x=\"")
                    .append(n(x))
                    .append("\" y=\"")
                    .append(n(top + LINE * i + SIZE * 0.9))
                    .append("\">")
                    .append(text(lines.get(i)))
                    .append("</tspan>");
        }
        svg.append("</text>");
    }

    private void add(String pattern, double... numbers) {
        Object[] texts = new Object[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            texts[i] = n(numbers[i]);
        }
        svg.append(pattern.formatted(texts));
    }

    private static String n(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : String.format(Locale.ROOT, "%.2f", number);
    }

    private static String text(String plain) {
        return XmlEscape.escapeXml10(plain);
    }
}
