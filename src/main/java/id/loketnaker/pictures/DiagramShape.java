package id.loketnaker.pictures;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An element of a diagram where its own file draws it, in the units of the file.
 *
 * @param type local name in BPMN, such as {@code userTask}
 * @param name what is written in or beside it
 * @param label where the name stands, when it stands beside the shape
 * @param marks what is drawn inside, such as {@code timer}
 * @param route of a flow: its corners; empty for a shape
 */
record DiagramShape(
        String id,
        String type,
        String name,
        Box box,
        @Nullable Box label,
        Set<String> marks,
        List<Point> route) {

    DiagramShape {
        marks = Set.copyOf(marks);
        route = List.copyOf(route);
    }

    record Point(double x, double y) {}

    record Box(double x, double y, double width, double height) {

        double middleX() {
            return x + width / 2;
        }

        double middleY() {
            return y + height / 2;
        }
    }

    boolean isFlow() {
        return !route.isEmpty();
    }

    boolean isEvent() {
        return type.endsWith("Event");
    }

    boolean isGateway() {
        return type.endsWith("Gateway");
    }

    boolean isLane() {
        return type.equals("lane") || type.equals("participant");
    }

    /** Whether the name stands beside the shape, as bpmn-js has it. */
    boolean isNamedOutside() {
        return isEvent() || isGateway() || isFlow() || type.startsWith("data");
    }
}
