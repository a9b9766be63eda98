package id.loketnaker.servicepack.language;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code "a", "b"}, {@code not("a")}, {@code >= 5}, {@code [1..5]}, {@code true} and {@code null}. Nothing is
 * called, so nothing but the answer comes out of it.
 */
final class CellParser {

    private static final class Refused extends RuntimeException {
        private final transient @Nullable String remedy;

        Refused(String problem) {
            this(problem, null);
        }

        Refused(String problem, @Nullable String remedy) {
            super(problem);
            this.remedy = remedy;
        }
    }

    private static final Pattern TOKEN =
            Pattern.compile("\\s*(\"[^\"\\\\]*\"|-?[0-9]+(?:\\.[0-9]+)?|\\.\\.|[<>]=?|[\\[\\](),]|[A-Za-z]\\w*)\\s*");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("[0-9]+,[0-9]+");
    private static final Pattern THOUSANDS = Pattern.compile("(?<![0-9.])[1-9][0-9]{0,2}(?:\\.[0-9]{3})+(?![0-9])");
    private static final int LONGEST = 2000;

    private final String text;
    private final List<String> tokens = new ArrayList<>();
    private final Set<Object> mentioned = new LinkedHashSet<>();
    private int position;

    CellParser(String text) {
        this.text = text;
    }

    Cell parse() {
        try {
            numbersAreAsPeopleMeanThem();
            split();
            Predicate<Object> holds = isNext("not") ? negated() : anyOf();
            if (position < tokens.size()) {
                throw new Refused("\"%s\" tidak diharapkan di sini".formatted(tokens.get(position)));
            }
            truthStandsAlone();
            return new Cell(text, holds, mentioned, null, null);
        } catch (Refused e) {
            return new Cell(text, value -> false, mentioned, e.getMessage(), e.remedy);
        }
    }

    /** FEEL takes a comma for two numbers and a point for a fraction: 1,5 is 1 or 5, and 10.000 is ten. */
    private void numbersAreAsPeopleMeanThem() {
        String plain = text.replaceAll("\"[^\"]*\"", "\"\"");
        Matcher comma = DECIMAL_COMMA.matcher(plain);
        if (comma.find()) {
            throw new Refused(
                    "%s dibaca sebagai dua bilangan".formatted(comma.group()),
                    "Tulis pecahan dengan titik, %s; dua bilangan dengan spasi, %s."
                            .formatted(
                                    comma.group().replace(',', '.'),
                                    comma.group().replace(",", ", ")));
        }
        Matcher thousands = THOUSANDS.matcher(plain);
        if (thousands.find()) {
            throw new Refused(
                    "titik di %s dibaca sebagai pecahan".formatted(thousands.group()),
                    "Tulis tanpa titik ribuan: %s.".formatted(thousands.group().replace(".", "")));
        }
    }

    boolean isOneLiteral() {
        return tokens.size() == 1 && mentioned.size() == 1;
    }

    /** Within {@code not} and in lists the engine takes a truth value for the answer itself. */
    private void truthStandsAlone() {
        if (tokens.size() > 1 && mentioned.stream().anyMatch(Boolean.class::isInstance)) {
            throw new Refused("true dan false ditulis sendiri, tanpa not dan tanpa yang lain");
        }
    }

    private void split() {
        if (text.length() > LONGEST) {
            throw new Refused("isinya lebih panjang dari %d huruf".formatted(LONGEST));
        }
        Matcher matcher = TOKEN.matcher(text);
        int from = 0;
        while (from < text.length()) {
            if (!matcher.find(from) || matcher.start() != from) {
                String rest = text.substring(from);
                throw new Refused("\"%s\" tidak dikenal".formatted(rest.length() > 40 ? rest.substring(0, 40) : rest));
            }
            tokens.add(matcher.group(1));
            from = matcher.end();
        }
    }

    /** Of texts, numbers and truth values only, for those are compared the same way whatever the value is. */
    private Predicate<@Nullable Object> negated() {
        take("not");
        take("(");
        List<Object> values = new ArrayList<>();
        do {
            values.add(literal());
        } while (skips(","));
        take(")");
        return value -> values.stream().noneMatch(each -> same(each, value));
    }

    private Predicate<@Nullable Object> anyOf() {
        List<Predicate<Object>> tests = new ArrayList<>();
        do {
            tests.add(test());
        } while (skips(","));
        return value -> tests.stream().anyMatch(test -> test.test(value));
    }

    private Predicate<@Nullable Object> test() {
        if (isNext("<") || isNext("<=") || isNext(">") || isNext(">=")) {
            return compared(next(), number());
        }
        if (isNext("[") || isNext("(") || isNext("]")) {
            return between();
        }
        Object literal = literal();
        return value -> same(literal, value);
    }

    private Predicate<@Nullable Object> between() {
        String begin = next();
        BigDecimal lower = number();
        Predicate<Object> from = compared(begin.equals("[") ? ">=" : ">", lower);
        take("..");
        BigDecimal upper = number();
        String end = next();
        if (!Set.of("]", ")", "[").contains(end)) {
            throw new Refused("rentang tidak ditutup");
        }
        int order = lower.compareTo(upper);
        if (order > 0 || order == 0 && !(begin.equals("[") && end.equals("]"))) {
            throw new Refused(
                    "tidak ada bilangan di dalam rentang ini",
                    order > 0
                            ? "Tulis yang kecil lebih dahulu: [%s..%s].".formatted(upper, lower)
                            : "Tulis [%s..%s], atau bilangannya saja.".formatted(lower, upper));
        }
        return from.and(compared(end.equals("]") ? "<=" : "<", upper));
    }

    private static Predicate<@Nullable Object> compared(String operator, BigDecimal bound) {
        return value -> value instanceof BigDecimal number
                && switch (operator) {
                    case "<" -> number.compareTo(bound) < 0;
                    case "<=" -> number.compareTo(bound) <= 0;
                    case ">" -> number.compareTo(bound) > 0;
                    default -> number.compareTo(bound) >= 0;
                };
    }

    private static boolean same(@Nullable Object one, @Nullable Object other) {
        return one instanceof BigDecimal number && other instanceof BigDecimal otherNumber
                ? number.compareTo(otherNumber) == 0
                : Objects.equals(one, other);
    }

    private @Nullable Object literal() {
        String token = next();
        if (token.equals("null")) {
            return null;
        } else if (token.startsWith("\"")) {
            return mention(token.substring(1, token.length() - 1));
        } else if (token.equals("true") || token.equals("false")) {
            return mention(Boolean.valueOf(token));
        } else if (isNumber(token)) {
            return mention(new BigDecimal(token));
        }
        throw new Refused(
                "\"%s\" bukan teks dalam tanda kutip, bilangan, true, false, atau null".formatted(token),
                token.matches("\\w+") ? "Tulis teks dalam tanda kutip ganda: \"%s\".".formatted(token) : null);
    }

    private BigDecimal number() {
        String token = next();
        if (!isNumber(token)) {
            throw new Refused("%s bukan bilangan".formatted(token));
        }
        BigDecimal number = new BigDecimal(token);
        mention(number);
        return number;
    }

    private static boolean isNumber(String token) {
        return token.matches("-?[0-9].*");
    }

    private Object mention(Object value) {
        mentioned.add(value);
        return value;
    }

    private boolean isNext(String token) {
        return position < tokens.size() && tokens.get(position).equals(token);
    }

    private boolean skips(String token) {
        boolean there = isNext(token);
        position += there ? 1 : 0;
        return there;
    }

    private void take(String token) {
        if (!skips(token)) {
            throw new Refused("\"%s\" diharapkan".formatted(token));
        }
    }

    private String next() {
        if (position >= tokens.size()) {
            throw new Refused("belum selesai");
        }
        return tokens.get(position++);
    }
}
