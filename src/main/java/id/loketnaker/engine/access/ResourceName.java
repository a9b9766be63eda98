package id.loketnaker.engine.access;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A resource as the table writes it: {@code /task/{id}/claim}, without patterns and without the name of the engine. */
final class ResourceName {

    private static final Pattern ENGINE = Pattern.compile("^/engine/\\{[^}]*}(?=/)");

    private ResourceName() {}

    /** @param templates of the classes and methods that the request was led through, first to last */
    static String of(List<String> templates) {
        String joined = templates.stream()
                .flatMap(template -> List.of(withoutPatterns(template).split("/")).stream())
                .filter(step -> !step.isEmpty())
                .collect(Collectors.joining("/", "/", ""));
        return ENGINE.matcher(joined).replaceFirst("");
    }

    /** {@code {id: [a-z]{2}}} to {@code {id}}. */
    private static String withoutPatterns(String template) {
        StringBuilder plain = new StringBuilder();
        int depth = 0;
        boolean pattern = false;
        for (char c : template.toCharArray()) {
            if (c == '}' && --depth == 0) {
                pattern = false;
            }
            if (c == ':' && depth == 1) {
                pattern = true;
            }
            if (!pattern && c != ' ') {
                plain.append(c);
            }
            if (c == '{') {
                depth++;
            }
        }
        return plain.toString();
    }
}
