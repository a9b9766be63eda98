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
        Mark mark = cause instanceof MarkedYAMLException marked ? marked.getProblemMark() : null;
        this.line = mark == null ? 0 : mark.getLine() + 1;
        this.column = mark == null ? 0 : mark.getColumn() + 1;
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

    public boolean isTooManyAliases() {
        return says("aliases");
    }

    private boolean says(String words) {
        return String.valueOf(getCause() == null ? null : getCause().getMessage())
                .contains(words);
    }
}
