package id.loketnaker.changes;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unbescape.html.HtmlEscape;

/**
 * Two texts with the words that only one of them has marked in it: HTML, {@code del} and {@code ins}.
 *
 * @param before empty for none
 * @param after empty for none
 */
public record MarkedText(String before, String after) {

    /** Of longer ones nobody wants to see each word, nor wait for it. */
    private static final int MOST_WORDS = 600;

    public static MarkedText of(@Nullable String before, @Nullable String after) {
        List<String> then = words(before);
        List<String> now = words(after);
        if (then.size() > MOST_WORDS || now.size() > MOST_WORDS || then.isEmpty() || now.isEmpty()) {
            return new MarkedText(escaped(before), escaped(after));
        }
        List<Aligned> pairs = Aligned.of(then, now);
        return new MarkedText(joined(pairs, Aligned::before, "del"), joined(pairs, Aligned::after, "ins"));
    }

    private static String joined(List<Aligned> pairs, Function<Aligned, @Nullable String> side, String mark) {
        return pairs.stream()
                .filter(pair -> side.apply(pair) != null)
                .map(pair -> {
                    String word = escaped(side.apply(pair));
                    return pair.isSame() ? word : "<" + mark + ">" + word + "</" + mark + ">";
                })
                .collect(Collectors.joining(" "))
                .replace("</" + mark + "> <" + mark + ">", " ");
    }

    private static List<String> words(@Nullable String text) {
        return text == null || text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
    }

    private static String escaped(@Nullable String text) {
        return text == null ? "" : HtmlEscape.escapeHtml4Xml(text);
    }
}
