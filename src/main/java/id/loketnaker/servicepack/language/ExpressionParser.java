package id.loketnaker.servicepack.language;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads an expression by the small grammar packs may use: comparisons and arithmetic on variables,
 * {@code execution.getVariable}, {@code execution.hasVariable} and the vocabulary; a listener may also set a variable,
 * a letter may read parts of a value. Anything else could call any bean of the application, so it is refused.
 */
final class ExpressionParser {

    private static final Pattern TOKEN = Pattern.compile(
            "\\s*('[^'\\\\]*'|\"[^\"\\\\]*\"|[0-9]+(?:\\.[0-9]+)?|[A-Za-z_]\\w*|==|!=|<=|>=|&&|\\|\\||[<>!?:+*/%().,-])");
    private static final Set<String> OPERATORS = Set.of(
            "==", "!=", "<", ">", "<=", ">=", "&&", "||", "+", "-", "*", "/", "%", "and", "or", "eq", "ne", "lt", "gt",
            "le", "ge", "div", "mod");
    private static final Set<String> PREFIXES = Set.of("!", "-", "not", "empty");
    private static final Set<String> LITERALS = Set.of("true", "false", "null");

    private final String body;
    private final Vocabulary vocabulary;
    private final List<String> tokens = new ArrayList<>();
    private final Set<String> variables = new LinkedHashSet<>();
    private final Set<String> assigned = new LinkedHashSet<>();
    private final List<Expression.Call> calls = new ArrayList<>();
    private int position;

    ExpressionParser(String body, Vocabulary vocabulary) {
        this.body = body;
        this.vocabulary = vocabulary;
    }

    Expression parse() {
        try {
            tokenize();
            expression();
            if (position < tokens.size()) {
                throw new Refused("\"%s\" tidak diharapkan di sini".formatted(peek()));
            }
            return new Expression(variables, assigned, calls, List.of());
        } catch (Refused e) {
            return new Expression(variables, assigned, calls, List.of("${" + body + "}: " + e.getMessage()));
        }
    }

    private void tokenize() {
        Matcher matcher = TOKEN.matcher(body.strip());
        int end = 0;
        while (end < body.strip().length()) {
            if (!matcher.find(end) || matcher.start() != end) {
                throw new Refused(Expression.unknown(body.strip().substring(end).strip()));
            }
            tokens.add(matcher.group(1));
            end = matcher.end();
        }
    }

    private void expression() {
        unary();
        while (OPERATORS.contains(peek())) {
            position++;
            unary();
        }
        if (peek().equals("?")) {
            position++;
            expression();
            take(":");
            expression();
        }
    }

    private void unary() {
        while (PREFIXES.contains(peek())) {
            position++;
        }
        primary();
    }

    private void primary() {
        String token = next();
        if (token.equals("(")) {
            expression();
            take(")");
        } else if (Character.isLetter(token.charAt(0)) || token.charAt(0) == '_') {
            named(token);
        } else if (!Character.isDigit(token.charAt(0)) && token.charAt(0) != '\'' && token.charAt(0) != '"') {
            throw new Refused("\"%s\" tidak diharapkan di sini".formatted(token));
        }
    }

    private void named(String name) {
        if (peek().equals(".")) {
            position++;
            member(name, next());
        } else if (peek().equals("(")) {
            throw new Refused("\"%s(…)\" bukan kata kamus".formatted(name));
        } else if (OPERATORS.contains(name) || name.equals("instanceof")) {
            throw new Refused("\"%s\" tidak diharapkan di sini".formatted(name));
        } else if (!LITERALS.contains(name) && !isExecution(name)) {
            variables.add(name);
        }
    }

    private void member(String owner, String member) {
        if (peek().equals("(")) {
            call(owner, member);
        } else if (vocabulary.readsParts()) {
            variables.add(path(owner + "." + member));
        } else {
            throw new Refused("\"%s.%s\" tidak boleh dipakai".formatted(owner, member));
        }
    }

    private String path(String beginning) {
        String path = beginning;
        while (peek().equals(".")) {
            position++;
            path += "." + next();
        }
        if (peek().equals("(") || !path.matches("[A-Za-z_]\\w*(\\.[A-Za-z_]\\w*)*")) {
            throw new Refused("\"%s\" tidak boleh dipakai".formatted(path));
        }
        return path;
    }

    private void call(String owner, String word) {
        List<Expression.Argument> arguments = arguments();
        if (vocabulary.knows(owner)) {
            calls.add(checked(new Expression.Call(owner, word, arguments)));
        } else if (isExecution(owner) && Set.of("getVariable", "hasVariable").contains(word)) {
            variables.add(variable(word, arguments));
        } else if (isExecution(owner) && word.equals("setVariable")) {
            assigned.add(assigned(arguments));
        } else {
            throw new Refused("\"%s.%s(…)\" bukan kata kamus".formatted(owner, word));
        }
        if (peek().equals(".")) {
            throw new Refused("sesudah \"%s.%s(…)\" tidak boleh ada panggilan lagi".formatted(owner, word));
        }
    }

    private Expression.Call checked(Expression.Call call) {
        String problem = vocabulary.problem(call);
        if (problem != null) {
            throw new Refused(problem);
        }
        return call;
    }

    private boolean isExecution(String name) {
        return vocabulary.inTheEngine() && name.equals("execution");
    }

    private static String variable(String word, List<Expression.Argument> arguments) {
        if (arguments.size() != 1 || !arguments.get(0).isText()) {
            throw new Refused("execution.%s memerlukan satu nama dalam tanda kutip".formatted(word));
        }
        return arguments.get(0).unquoted();
    }

    private static String assigned(List<Expression.Argument> arguments) {
        if (arguments.size() != 2 || !arguments.get(0).isText()) {
            throw new Refused("execution.setVariable memerlukan nama dalam tanda kutip dan nilai");
        }
        return arguments.get(0).unquoted();
    }

    private List<Expression.Argument> arguments() {
        take("(");
        List<Expression.Argument> arguments = new ArrayList<>();
        while (!peek().equals(")")) {
            if (!arguments.isEmpty()) {
                take(",");
            }
            int from = position;
            expression();
            arguments.add(new Expression.Argument(String.join("", tokens.subList(from, position))));
        }
        take(")");
        return arguments;
    }

    private String peek() {
        return position < tokens.size() ? tokens.get(position) : "";
    }

    private String next() {
        if (position >= tokens.size()) {
            throw new Refused("ekspresi belum selesai");
        }
        return tokens.get(position++);
    }

    private void take(String token) {
        if (!peek().equals(token)) {
            throw new Refused("\"%s\" belum ada atau salah tempat".formatted(token));
        }
        position++;
    }

    private static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Refused(String message) {
            super(message, null, false, false);
        }
    }
}
