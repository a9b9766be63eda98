package id.loketnaker.servicepack.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A name that is asked whether it is a text: {@code hasil == 'sepakat'} of a diagram or a letter,
 * {@code hasil != "sepakat"} of a form.
 */
public record Comparison(String name, String text) {

    private static final String NAME =
            "(?:execution\\.getVariable\\(\\s*['\"](\\w+)['\"]\\s*\\)|(?<![\\w.'\"])([A-Za-z_]\\w*(?:\\.\\w+)*))";
    private static final String TEXT = "(?:'([^']*)'|\"([^\"]*)\")";
    private static final String EQUALS = "\\s*(?:==|!=|=|\\beq\\b|\\bne\\b)\\s*";
    private static final Pattern NAME_FIRST = Pattern.compile(NAME + EQUALS + TEXT);
    private static final Pattern TEXT_FIRST = Pattern.compile(TEXT + EQUALS + NAME);
    private static final Pattern LISTED =
            Pattern.compile("list contains\\(\\s*" + NAME + "\\s*,\\s*" + TEXT + "\\s*\\)");

    /** All in an expression or a condition of a form; what is written otherwise is not seen. */
    public static List<Comparison> allIn(String expression) {
        List<Comparison> found = new ArrayList<>();
        for (Pattern pattern : List.of(NAME_FIRST, LISTED)) {
            pattern.matcher(expression)
                    .results()
                    .map(match -> new Comparison(group(match, 1, 2), group(match, 3, 4)))
                    .forEach(found::add);
        }
        TEXT_FIRST
                .matcher(expression)
                .results()
                .map(match -> new Comparison(group(match, 3, 4), group(match, 1, 2)))
                .forEach(found::add);
        return found;
    }

    private static String group(MatchResult match, int one, int other) {
        return Stream.of(one, other)
                .map(match::group)
                .filter(text -> text != null)
                .findFirst()
                .orElseThrow();
    }
}
