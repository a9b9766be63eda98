package id.loketnaker.servicepack.language;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * FEEL as forms may write it: comparisons of fields and values, joined with {@code and} and {@code or}, and a few
 * functions. FEEL itself could count to a thousand million for each letter typed; here nothing repeats, so a condition
 * takes as long as it is written.
 */
public final class Condition {

    /** What may stand in it, for who wrote something else. */
    public static final String REMEDY =
            "Pakai nama bidang, nilai, = != < <= > >=, and, or, not(…), + - * /, daftar [\"a\", \"b\"], dan fungsi"
                    + " number, substring, string length, list contains, count, contains, starts with, ends with.";

    private static final int LONGEST = 1000;
    private static final int DEEPEST = 5;
    private static final int MOST_SIGNS = 150;
    private static final Pattern TOKEN = Pattern.compile("\\s*(\"[^\"\\\\]*\"|[0-9]+(?:\\.[0-9]+)?"
            + "|string\\s+length\\b|list\\s+contains\\b|starts\\s+with\\b|ends\\s+with\\b"
            + "|[A-Za-z_]\\w*(?:\\.[A-Za-z_]\\w*)*|!=|<=|>=|\\.\\.|[=<>+*/(),\\[\\]-])\\s*");
    private static final Set<String> FUNCTIONS = Set.of(
            "not",
            "number",
            "substring",
            "string length",
            "list contains",
            "count",
            "contains",
            "starts with",
            "ends with");
    private static final Set<String> OF_FORMULAS = Stream.concat(FUNCTIONS.stream(), Stream.of("umur", "jumlah", "if"))
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> LITERALS = Set.of("true", "false", "null");
    private static final Set<String> OTHER_FEEL = Set.of(
            "for",
            "some",
            "every",
            "if",
            "then",
            "else",
            "return",
            "satisfies",
            "in",
            "between",
            "function",
            "instance",
            "and",
            "or");
    private static final Set<String> COMPARISONS = Set.of("=", "!=", "<", "<=", ">", ">=");

    private final Set<String> functions;
    private final List<String> tokens = new ArrayList<>();
    private final Set<String> names = new LinkedHashSet<>();
    private int position;
    private int depth;

    private Condition(Set<String> functions) {
        this.functions = functions;
    }

    /** Why forms may not have it, or {@code null}. */
    public static @Nullable String problem(String feel) {
        return problem(feel, new Condition(FUNCTIONS));
    }

    /** The same for a computed field, which has {@code umur}, {@code jumlah} and {@code if … then … else} besides. */
    public static @Nullable String problemOfFormula(String feel) {
        return problem(feel, new Condition(OF_FORMULAS));
    }

    private static @Nullable String problem(String feel, Condition condition) {
        try {
            condition.read(feel);
            return null;
        } catch (Refused refused) {
            return refused.getMessage();
        }
    }

    /** The fields and values that it names, by their paths; none of one that forms may not have. */
    public static Set<String> names(String feel) {
        Condition condition = new Condition(OF_FORMULAS);
        try {
            condition.read(feel);
            return condition.names;
        } catch (Refused refused) {
            return Set.of();
        }
    }

    private void read(String feel) {
        split(feel.strip());
        any();
        if (!peek().isEmpty()) {
            throw new Refused("\"%s\" tidak diharapkan di sini".formatted(peek()));
        }
    }

    private void split(String text) {
        if (text.length() > LONGEST) {
            throw new Refused("lebih panjang dari %d huruf".formatted(LONGEST));
        }
        Matcher matcher = TOKEN.matcher(text);
        for (int from = 0; from < text.length(); from = matcher.end()) {
            if (!matcher.find(from) || matcher.start() != from) {
                String rest = text.substring(from);
                throw new Refused("tulisan mulai \"%s\" tidak dikenal"
                        .formatted(rest.length() > 40 ? rest.substring(0, 40) : rest));
            }
            if (tokens.size() == MOST_SIGNS) {
                throw new Refused("lebih dari %d kata dan tanda".formatted(MOST_SIGNS));
            }
            tokens.add(matcher.group(1).replaceAll("^([a-z]+)\\s+(?=[a-z]+$)", "$1 "));
        }
    }

    private void any() {
        if (++depth > DEEPEST) {
            throw new Refused("kurung bertumpuk lebih dari %d".formatted(DEEPEST));
        }
        do {
            compared();
        } while (skips("or") || skips("and"));
        depth--;
    }

    private void compared() {
        sum();
        if (COMPARISONS.contains(peek())) {
            position++;
            sum();
        }
    }

    private void sum() {
        do {
            skips("-");
            value();
        } while (skips("+") || skips("*") || skips("/") || peek().equals("-"));
    }

    private void value() {
        String token = next();
        if (token.equals("(")) {
            any();
            take(")");
        } else if (token.equals("[")) {
            list("]");
        } else if (token.equals("if") && functions.contains(token)) {
            choice();
        } else if (functions.contains(token) && skips("(")) {
            list(")");
        } else if (OTHER_FEEL.contains(token)) {
            throw new Refused("\"%s\" tidak boleh dipakai".formatted(token));
        } else if (peek().equals("(") || functions.contains(token)) {
            throw new Refused("fungsi \"%s\" tidak boleh dipakai".formatted(token));
        } else if (!LITERALS.contains(token) && !token.matches("[\"\\w].*")) {
            throw new Refused("\"%s\" tidak diharapkan di sini".formatted(token));
        } else if (!LITERALS.contains(token) && token.matches("[A-Za-z_].*")) {
            names.add(token);
        }
    }

    private void choice() {
        any();
        take("then");
        any();
        take("else");
        any();
    }

    private void list(String end) {
        if (!skips(end)) {
            do {
                any();
            } while (skips(","));
            take(end);
        }
    }

    private String peek() {
        return position < tokens.size() ? tokens.get(position) : "";
    }

    private boolean skips(String token) {
        boolean there = peek().equals(token);
        position += there ? 1 : 0;
        return there;
    }

    private void take(String token) {
        if (!skips(token)) {
            throw new Refused("\"%s\" belum ada atau salah tempat".formatted(token));
        }
    }

    private String next() {
        if (position >= tokens.size()) {
            throw new Refused("syarat belum selesai");
        }
        return tokens.get(position++);
    }

    private static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Refused(String message) {
            super(message, null, false, false);
        }
    }
}
