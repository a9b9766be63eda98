package id.loketnaker.servicepack.language;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * One {@code ${…}} of a diagram or a letter, understood.
 *
 * @param variables what it reads; in letters also parts, {@code instansi.nama}
 * @param assigned process variables that it sets
 * @param calls of words of the vocabulary
 * @param problems why it may not be used; empty when it may
 */
public record Expression(Set<String> variables, Set<String> assigned, List<Call> calls, List<String> problems) {

    /** Longer than any honest condition, short enough to read by descent. */
    private static final int LONGEST = 500;

    /** One argument of a call, as written. */
    record Argument(String text) {

        boolean isText() {
            return text.startsWith("'") || text.startsWith("\"");
        }

        boolean isNumber() {
            return text.matches("-?[0-9].*");
        }

        String unquoted() {
            return text.substring(1, text.length() - 1);
        }
    }

    /** A call of a word, {@code tenggat.hariKerja(execution, 7)}. */
    public record Call(String bean, String word, List<Argument> arguments) {

        /** Of the letter or notice that it is about; other words name none. */
        public String id() {
            return arguments.get(1).unquoted();
        }

        /** Whether it is told nothing but where it stands. */
        public boolean isAlone() {
            return arguments.size() == 1;
        }

        /** Its argument at that place, counted from 0, when it is a number written there. */
        public OptionalInt number(int place) {
            return place < arguments.size() && arguments.get(place).text().matches("[0-9]{1,9}")
                    ? OptionalInt.of(Integer.parseInt(arguments.get(place).text()))
                    : OptionalInt.empty();
        }
    }

    public boolean calls(String bean) {
        return calls.stream().anyMatch(call -> call.bean().equals(bean));
    }

    /** Whether a text of XML would be evaluated by the engine. */
    public static boolean isIn(String text) {
        return text.contains("${") || text.contains("#{");
    }

    /** Whether the text is one expression and nothing else. */
    public static boolean isWhole(String text) {
        String stripped = text.strip();
        return stripped.startsWith("${") && end(stripped, 2) == stripped.length() - 1;
    }

    /** All expressions that the engine would find in a text of a diagram. */
    public static List<Expression> allIn(String text) {
        EngineText read = EngineText.of(text);
        List<Expression> found = new ArrayList<>(read.bodies().stream()
                .map(body -> of(body, Vocabulary.OF_DIAGRAMS))
                .toList());
        if (!read.isClosed()) {
            found.add(unclosed(read.rest()));
        } else if (!read.rest().isEmpty()) {
            found.add(broken(unknown(read.rest())));
        }
        return found;
    }

    /** All expressions in a text of a letter. */
    public static List<Expression> allIn(String text, Vocabulary vocabulary) {
        List<Expression> found = new ArrayList<>();
        int from = next(text, 0);
        while (from >= 0) {
            int end = end(text, from + 2);
            if (end < 0) {
                found.add(unclosed(text.substring(from)));
                return found;
            }
            found.add(of(text.substring(from + 2, end), vocabulary));
            from = next(text, end + 1);
        }
        return found;
    }

    private static Expression of(String body, Vocabulary vocabulary) {
        return body.length() > LONGEST
                ? broken("ekspresi lebih panjang dari %d huruf".formatted(LONGEST))
                : new ExpressionParser(body, vocabulary).parse();
    }

    /** Why what stands here belongs to no expression. */
    static String unknown(String rest) {
        return rest.startsWith("=")
                ? "tanda = sendirian tidak dikenal; sama dengan ditulis \"==\""
                : "tulisan mulai \"%s\" tidak dikenal".formatted(shortened(rest));
    }

    private static Expression broken(String problem) {
        return new Expression(Set.of(), Set.of(), List.of(), List.of(problem));
    }

    private static Expression unclosed(String text) {
        return broken("\"%s\" tidak ditutup dengan }".formatted(shortened(text)));
    }

    private static int next(String text, int from) {
        int dollar = text.indexOf("${", from);
        int hash = text.indexOf("#{", from);
        return dollar < 0 || hash < 0 ? Math.max(dollar, hash) : Math.min(dollar, hash);
    }

    /** Where the expression that begins at {@code from} is closed; a brace in quotes closes nothing. */
    private static int end(String text, int from) {
        char quote = '\0';
        for (int i = from; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (quote != '\0') {
                if (letter == '\\') {
                    i++;
                } else if (letter == quote) {
                    quote = '\0';
                }
            } else if (letter == '\'' || letter == '"') {
                quote = letter;
            } else if (letter == '}') {
                return i;
            }
        }
        return -1;
    }

    private static String shortened(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }
}
