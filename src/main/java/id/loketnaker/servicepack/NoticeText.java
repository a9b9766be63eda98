package id.loketnaker.servicepack;

import id.loketnaker.servicepack.language.Expression;
import id.loketnaker.servicepack.language.StandardNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a person is told, with {@code ${names}} for values.
 *
 * @param id of its file, {@code pemberitahuan/<id>.txt}
 * @param subject one line
 */
public record NoticeText(String id, String subject, String body) {

    private static final Pattern NAME = Pattern.compile("\\$\\{\\s*([A-Za-z_]\\w*(?:\\.[A-Za-z_]\\w*)*)\\s*}");

    /** Where a text stands in its pack. */
    public static String fileOf(String id) {
        return "pemberitahuan/" + id + ".txt";
    }

    public String file() {
        return fileOf(id);
    }

    public String subject(UnaryOperator<String> valueOfName) {
        return filled(subject, valueOfName);
    }

    public String body(UnaryOperator<String> valueOfName) {
        return filled(body, valueOfName);
    }

    /** The process variables that it names. */
    public Set<String> variables() {
        return names().stream()
                .filter(name -> !StandardNames.OF_NOTICES.contains(name))
                .map(name -> name.split("\\.", 2)[0])
                .collect(Collectors.toSet());
    }

    /** Fields of forms and standard names, as written. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        Matcher matcher = NAME.matcher(subject + "\n" + body);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    /** What looks like a name and is none. */
    public List<String> otherExpressions() {
        String rest = NAME.matcher(subject + "\n" + body).replaceAll("");
        return Expression.isIn(rest)
                ? rest.lines().filter(Expression::isIn).map(String::strip).toList()
                : List.of();
    }

    /** A value is put in as it is: what looks like a name in it stays what it is. */
    private static String filled(String text, UnaryOperator<String> valueOfName) {
        return NAME.matcher(text).replaceAll(match -> Matcher.quoteReplacement(valueOfName.apply(match.group(1))));
    }
}
