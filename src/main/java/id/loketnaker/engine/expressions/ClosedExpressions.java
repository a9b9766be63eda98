package id.loketnaker.engine.expressions;

import java.lang.reflect.Method;
import java.util.Set;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.FunctionMapper;
import org.jspecify.annotations.Nullable;

/**
 * The engine's expressions, of diagrams, tables and stored filters, with {@link ClosedResolver} and four functions
 * without arguments.
 */
final class ClosedExpressions extends JuelExpressionManager {

    private static final Set<String> FUNCTIONS = Set.of("currentUser", "currentUserGroups", "now", "dateTime");

    private final Words words;

    ClosedExpressions(Words words) {
        this.words = words;
    }

    @Override
    protected ELResolver createElResolver() {
        return new ClosedResolver(words);
    }

    @Override
    protected FunctionMapper createFunctionMapper() {
        FunctionMapper all = super.createFunctionMapper();
        return new FunctionMapper() {
            @Override
            public @Nullable Method resolveFunction(String prefix, String name) {
                boolean plain = prefix == null || prefix.isBlank();
                return plain && FUNCTIONS.contains(name) ? all.resolveFunction(prefix, name) : null;
            }
        };
    }
}
