package id.loketnaker.servicepack;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words that diagrams may use, such as {@code tenggat.hariKerja}, and what each takes. */
final class Vocabulary {

    /** Its words answer when something is due. */
    static final String DEADLINES = "tenggat";

    private static final Map<String, List<List<Kind>>> WORDS = Map.ofEntries(
            Map.entry("tenggat.hariKerja", List.of(List.of(Kind.EXECUTION, Kind.AMOUNT))),
            Map.entry("tenggat.hariKerjaSejak", List.of(List.of(Kind.EXECUTION, Kind.DATE, Kind.AMOUNT))),
            Map.entry("tenggat.sejakDiterima", List.of(List.of(Kind.EXECUTION, Kind.AMOUNT))),
            Map.entry("tenggat.menit", List.of(List.of(Kind.EXECUTION, Kind.AMOUNT))),
            Map.entry("tenggat.tanggal", List.of(List.of(Kind.EXECUTION, Kind.DATE))),
            Map.entry("tenggat.janji", List.of(List.of(Kind.EXECUTION), List.of(Kind.EXECUTION, Kind.PERCENT))),
            Map.entry("tenggat.batas", List.of(List.of(Kind.EXECUTION, Kind.LIMIT))),
            Map.entry("jenjang.banyak", List.of(List.of(Kind.LIST))),
            Map.entry("jenjang.ke", List.of(List.of(Kind.LIST, Kind.AMOUNT))),
            Map.entry("jenjang.nama", List.of(List.of(Kind.EXECUTION, Kind.LIST))),
            Map.entry("jenjang.catat", List.of(List.of(Kind.EXECUTION, Kind.TEXT, Kind.LIST, Kind.TEXT))));

    private Vocabulary() {}

    static boolean isBean(String owner) {
        return WORDS.keySet().stream().anyMatch(word -> word.startsWith(owner + "."));
    }

    /**
     * What is wrong with a call, or {@code null}.
     *
     * @param word with its bean, such as {@code tenggat.hariKerja}
     */
    static @Nullable String problem(String word, List<Expression.Argument> arguments) {
        var signatures = WORDS.get(word);
        if (signatures == null) {
            return "kata \"%s\" tidak dikenal; yang dikenal: %s".formatted(word, known());
        }
        for (var kinds : signatures) {
            if (kinds.size() == arguments.size()) {
                return problem(word, kinds, arguments);
            }
        }
        return "%s tidak dipakai dengan %d isian; tulis %s".formatted(word, arguments.size(), usage(word));
    }

    private static @Nullable String problem(String word, List<Kind> kinds, List<Expression.Argument> arguments) {
        for (var i = 0; i < kinds.size(); i++) {
            if (!kinds.get(i).takes(arguments.get(i))) {
                return "isian ke-%d dari %s harus %s; tulis %s".formatted(i + 1, word, kinds.get(i).words, usage(word));
            }
        }
        return null;
    }

    private static String usage(String word) {
        return WORDS.getOrDefault(word, List.of()).stream()
                .map(kinds ->
                        kinds.stream().map(kind -> kind.sample).collect(Collectors.joining(", ", word + "(", ")")))
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
        /** Of a fragment, as its caller wrote it. */
        LIMIT("batas dari masukanBatas", "batas") {
            @Override
            boolean takes(Expression.Argument argument) {
                return !argument.isNumber() && (!argument.isText() || LimitText.isValid(argument.unquoted()));
            }
        },
        TEXT("teks dari formulir", "teks") {
            @Override
            boolean takes(Expression.Argument argument) {
                return !argument.isNumber();
            }
        },
        /** Roles or limits with commas between them. */
        LIST("daftar dari masukan potongan", "daftar") {
            @Override
            boolean takes(Expression.Argument argument) {
                return !argument.isNumber();
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
