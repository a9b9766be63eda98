package id.loketnaker.engine.journal;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;

/**
 * Why something is due, or why the clock stands. A fragment has its ground from the service that calls it, and names it in its
 * diagram as <code>${dasar}</code>.
 */
final class Grounds {

    private static final Pattern NAMED = Pattern.compile("\\$\\{\\s*(\\w+)\\s*}");

    private Grounds() {}

    /** @param scope where the names are looked up; without one nothing can be said of them */
    static String fill(String text, @Nullable VariableScope scope) {
        return NAMED.matcher(text)
                .replaceAll(name -> Matcher.quoteReplacement(
                        scope == null ? "" : Objects.toString(scope.getVariable(name.group(1)), "")));
    }
}
