package id.loketnaker.values;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** A text is no YAML, or holds what {@link PlainYaml} does not take. */
public final class UnreadableYamlException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    UnreadableYamlException(RuntimeException cause) {
        super(problem(cause), cause);
        Mark mark = cause instanceof MarkedYAMLException marked ? mark(marked) : null;
        this.line = mark == null ? 0 : mark.getLine() + 1;
        this.column = mark == null ? 0 : mark.getColumn() + 1;
    }

    /** Where something begins that has no end, rather than where the text ran out. */
    private static @Nullable Mark mark(MarkedYAMLException marked) {
        String problem = String.valueOf(marked.getProblem());
        boolean lacksAnEnd = problem.contains("end of stream") || problem.contains("could not find expected ':'");
        return lacksAnEnd && marked.getContextMark() != null ? marked.getContextMark() : marked.getProblemMark();
    }

    private static @Nullable String problem(RuntimeException cause) {
        return cause instanceof MarkedYAMLException marked ? marked.getProblem() : cause.getMessage();
    }

    /** From 1; 0 when it is not known. */
    public int line() {
        return line;
    }

    /** From 1; 0 when it is not known. */
    public int column() {
        return column;
    }

    public boolean isKeyTwice() {
        return says("duplicate key");
    }

    /** Whether the line begins with a tab. */
    public boolean isTab() {
        return says("TAB");
    }

    /** Whether a colon lacks the blank after it, or stands in a text without quotes. */
    public boolean isColon() {
        return says("could not find expected ':'") || says("mapping values are not allowed");
    }

    /** Whether a quote has no end. */
    public boolean isOpenQuote() {
        return says("quoted scalar");
    }

    /** Whether a bracket or brace has no end. */
    public boolean isOpenBracket() {
        return says("expected ',' or");
    }

    /** Whether a value holds itself. */
    public boolean isCircle() {
        return says("dirinya sendiri");
    }

    public boolean isTooManyAliases() {
        return says("aliases");
    }

    private boolean says(String words) {
        return String.valueOf(getCause() == null ? null : getCause().getMessage())
                .contains(words);
    }
}
