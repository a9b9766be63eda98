package id.loketnaker.engine.journal;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;

/**
 * Why something is due, or why the clock stands. A fragment has its ground from the service that calls it, and names it
 * in its diagram as <code>${dasar}</code>.
 */
final class Grounds {

    /** As the ledger keeps it. */
    private static final int LONGEST = 500;

    private static final Pattern NAMED = Pattern.compile("\\$\\{\\s*(\\w+)\\s*}");

    private Grounds() {}

    /**
     * The ground with the names filled in, cut to what the ledger keeps.
     *
     * @param scope where the names are looked up; without one nothing can be said of them
     */
    static String fill(String text, @Nullable VariableScope scope) {
        String filled = NAMED.matcher(text)
                .replaceAll(name -> Matcher.quoteReplacement(
                        scope == null ? "" : Objects.toString(scope.getVariable(name.group(1)), "")));
        return filled.length() <= LONGEST ? filled : filled.substring(0, LONGEST - 1) + "…";
    }
}
