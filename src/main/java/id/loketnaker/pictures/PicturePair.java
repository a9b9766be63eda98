package id.loketnaker.pictures;

import id.loketnaker.pictures.DiagramShape.Box;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A diagram of before and of after, drawn on the same plane: what did not move stands at the same place in both.
 *
 * @param before as SVG; {@code null} where there was none
 * @param after as SVG; {@code null} where there is none any more
 */
public record PicturePair(@Nullable String before, @Nullable String after) {

    /** Begins the ids of elements in the picture of before. */
    public static final String BEFORE = "sebelum-";

    /** Begins the ids of elements in the picture of after. */
    public static final String AFTER = "sesudah-";

    /**
     * @param name of the diagram, which begins the ids too
     * @param marks what became of elements, by their id; those that moved only are found here
     */
    public static PicturePair of(
            byte @Nullable [] before, byte @Nullable [] after, String name, Map<String, Mark> marks) {
        List<DiagramShape> then = before == null ? List.of() : DiagramFile.read(before);
        List<DiagramShape> now = after == null ? List.of() : DiagramFile.read(after);
        Map<String, Mark> all = new HashMap<>();
        moved(then, now).forEach(id -> all.put(id, Mark.MOVED));
        all.putAll(marks);
        Box plane = around(then, now);
        return new PicturePair(
                before == null ? null : DiagramPicture.of(then, plane, "Sebelum: " + name, all, BEFORE + name + "-"),
                after == null ? null : DiagramPicture.of(now, plane, "Sesudah: " + name, all, AFTER + name + "-"));
    }

    /** The elements of both diagrams that are drawn elsewhere, in another size or by another way; sorted. */
    public static Set<String> moved(byte[] before, byte[] after) {
        return moved(DiagramFile.read(before), DiagramFile.read(after));
    }

    private static Set<String> moved(List<DiagramShape> before, List<DiagramShape> after) {
        Map<String, DiagramShape> then =
                before.stream().collect(Collectors.toMap(DiagramShape::id, Function.identity(), (one, twice) -> one));
        return after.stream()
                .filter(shape -> then.containsKey(shape.id()))
                .filter(shape -> !isAtTheSamePlace(Objects.requireNonNull(then.get(shape.id())), shape))
                .map(DiagramShape::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isAtTheSamePlace(DiagramShape one, DiagramShape other) {
        return one.box().equals(other.box())
                && one.route().equals(other.route())
                && Objects.equals(one.label(), other.label());
    }

    private static Box around(List<DiagramShape> before, List<DiagramShape> after) {
        Box then = DiagramPicture.around(before.isEmpty() ? after : before);
        Box now = DiagramPicture.around(after.isEmpty() ? before : after);
        double left = Math.min(then.x(), now.x());
        double top = Math.min(then.y(), now.y());
        double right = Math.max(then.x() + then.width(), now.x() + now.width());
        double bottom = Math.max(then.y() + then.height(), now.y() + now.height());
        return new Box(left, top, right - left, bottom - top);
    }
}
