package id.loketnaker.servicepack;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words that diagrams may use, {@code tenggat.…}, and what each takes. */
final class Vocabulary {

    static final String BEAN = "tenggat";

    private static final Map<String, List<List<Kind>>> WORDS = Map.of(
            "hariKerja", List.of(List.of(Kind.EXECUTION, Kind.AMOUNT)),
            "hariKerjaSejak", List.of(List.of(Kind.EXECUTION, Kind.DATE, Kind.AMOUNT)),
            "sejakDiterima", List.of(List.of(Kind.EXECUTION, Kind.AMOUNT)),
            "menit", List.of(List.of(Kind.EXECUTION, Kind.AMOUNT)),
            "tanggal", List.of(List.of(Kind.EXECUTION, Kind.DATE)),
            "janji", List.of(List.of(Kind.EXECUTION), List.of(Kind.EXECUTION, Kind.PERCENT)));

    private Vocabulary() {}

    /** What is wrong with a call, or {@code null}. */
    static @Nullable String problem(String word, List<Expression.Argument> arguments) {
        var signatures = WORDS.get(word);
        if (signatures == null) {
            return "kata \"%s.%s\" tidak dikenal; yang dikenal: %s".formatted(BEAN, word, known());
        }
        for (var kinds : signatures) {
            if (kinds.size() == arguments.size()) {
                return problem(word, kinds, arguments);
            }
        }
        return "%s.%s tidak dipakai dengan %d isian; tulis %s".formatted(BEAN, word, arguments.size(), usage(word));
    }

    private static @Nullable String problem(String word, List<Kind> kinds, List<Expression.Argument> arguments) {
        for (var i = 0; i < kinds.size(); i++) {
            if (!kinds.get(i).takes(arguments.get(i))) {
                return "isian ke-%d dari %s.%s harus %s; tulis %s"
                        .formatted(i + 1, BEAN, word, kinds.get(i).words, usage(word));
            }
        }
        return null;
    }

    private static String usage(String word) {
        return WORDS.getOrDefault(word, List.of()).stream()
                .map(kinds -> kinds.stream()
                        .map(kind -> kind.sample)
                        .collect(Collectors.joining(", ", BEAN + "." + word + "(", ")")))
                .collect(Collectors.joining(" atau "));
    }

    private static String known() {
        return WORDS.keySet().stream().sorted().collect(Collectors.joining(", "));
    }

    /** A literal is looked at; what a variable holds is known only when the case runs. */
    private enum Kind {
        EXECUTION("kata execution", "execution") {
            @Override
            boolean takes(Expression.Argument argument) {
                return argument.text().equals("execution");
            }
        },
        AMOUNT("bilangan bulat lebih dari 0", "jumlah") {
            @Override
            boolean takes(Expression.Argument argument) {
                return !argument.isText()
                        && (!argument.isNumber() || argument.text().matches("[1-9][0-9]{0,4}"));
            }
        },
        PERCENT("bilangan bulat 1 sampai 100", "persen") {
            @Override
            boolean takes(Expression.Argument argument) {
                return !argument.isText()
                        && (!argument.isNumber() || argument.text().matches("[1-9][0-9]?|100"));
            }
        },
        DATE("tanggal dari formulir", "tanggal") {
            @Override
            boolean takes(Expression.Argument argument) {
                return !argument.isNumber() && (!argument.isText() || isDate(argument.unquoted()));
            }
        };

        private final String words;
        private final String sample;

        Kind(String words, String sample) {
            this.words = words;
            this.sample = sample;
        }

        abstract boolean takes(Expression.Argument argument);

        private static boolean isDate(String text) {
            try {
                LocalDate.parse(text);
                return true;
            } catch (DateTimeParseException e) {
                return false;
            }
        }
    }
}
