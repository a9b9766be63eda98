package id.loketnaker.servicepack.language;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One cell of a decision table that asks for a value: the small part of FEEL of which a reader can tell beforehand when
 * it holds.
 *
 * @param text as written
 * @param holds for a text, a {@link java.math.BigDecimal}, a truth value or {@code null}
 * @param mentioned the values that stand in it, {@code null} left out
 * @param problem why it may not be used
 * @param remedy what to write instead, where that can be told
 */
public record Cell(
        String text,
        Predicate<@Nullable Object> holds,
        Set<Object> mentioned,
        @Nullable String problem,
        @Nullable String remedy) {

    public Cell {
        mentioned = Set.copyOf(mentioned);
    }

    public static Cell of(String text) {
        String stripped = text.strip();
        if (stripped.isEmpty() || stripped.equals("-")) {
            return new Cell("-", value -> true, Set.of(), null, null);
        }
        return new CellParser(stripped).parse();
    }

    /** The one value that a result cell holds; {@code null} when it is none. */
    public static @Nullable Object literal(String text) {
        CellParser parser = new CellParser(text.strip());
        Cell cell = parser.parse();
        return cell.problem() == null && parser.isOneLiteral()
                ? List.copyOf(cell.mentioned()).get(0)
                : null;
    }

    public boolean asksNothing() {
        return text.equals("-");
    }

    /** What the cell of a column holds beside values of this type. */
    public Set<Object> othersThan(Class<?> type) {
        Set<Object> others = new LinkedHashSet<>(mentioned);
        others.removeIf(type::isInstance);
        return others;
    }
}
