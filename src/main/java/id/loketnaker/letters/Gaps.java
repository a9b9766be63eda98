package id.loketnaker.letters;

import id.loketnaker.servicepack.LetterTemplate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Values that a letter shows and that are not there: told to people by the labels of the fields that would fill them.
 */
final class Gaps {

    /** Under which Thymeleaf carries it; no template can write this name. */
    static final String CARRIED_AS = "$kosong";

    /** Between the name of a column and the number of the row that lacks it. */
    static final String OF_ROW = "#";

    private final LetterTemplate template;
    private final Set<String> missing = new LinkedHashSet<>(); // of the expression that is evaluated now
    private final Set<String> all = new LinkedHashSet<>();

    Gaps(LetterTemplate template) {
        this.template = template;
    }

    Set<String> missing() {
        return missing;
    }

    void forget() {
        missing.clear();
    }

    /** What the last expression lacked, to be shown in its place; it counts from now on. */
    String note() {
        String lacking = missing.isEmpty()
                ? "isian"
                : missing.stream().map(this::label).distinct().collect(Collectors.joining(", "));
        if (!missing.contains("nomor")) {
            all.add(lacking);
            return lacking + " belum diisi";
        }
        return "nomor diberikan saat terbit";
    }

    List<String> all() {
        return List.copyOf(all);
    }

    private String label(String missed) {
        int row = missed.indexOf(OF_ROW);
        return row < 0
                ? labelOf(missed)
                : "%s baris %s".formatted(labelOf(missed.substring(0, row)), missed.substring(row + 1));
    }

    private String labelOf(String name) {
        String exact = template.labels().get(name);
        if (exact != null) {
            return exact;
        }
        return template.labels().entrySet().stream()
                .filter(label ->
                        label.getKey().endsWith("." + name) || label.getKey().startsWith(name + "."))
                .map(label -> label.getValue())
                .findFirst()
                .orElse(name);
    }
}
