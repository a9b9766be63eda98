package id.loketnaker.engine.expressions;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * FEEL of forms and decision tables: what {@link FeelTree} refuses is not evaluated, and plain values are all that it
 * sees. Each text is parsed once.
 *
 * <p>Both throw {@link BadUserRequestException} for what would not be evaluated in a time that can be foreseen, and
 * {@link FeelException} for what cannot be evaluated on these values.
 */
@Component
public final class ClosedFeel implements FeelEngine {

    private static final int REMEMBERED = 5000;

    private final FeelEngineApi engine = FeelEngineBuilder.forJava()
            .withFunctionProvider(new FormFunctions())
            .build();
    private final LoadingCache<String, ReadFeel> expressions = remembered(ReadFeel.by(engine::parseExpression));
    private final LoadingCache<String, ReadFeel> tests = remembered(ReadFeel.by(engine::parseUnaryTests));

    @Override
    @SuppressWarnings({"unchecked", "NullAway"}) // as the engine that this stands for
    public <T> T evaluateSimpleExpression(String text, VariableContext values) {
        ReadFeel read = expressions.get(text);
        return (T) answer(text, () -> engine.evaluate(read.tree(), plain(values)));
    }

    @Override
    public boolean evaluateSimpleUnaryTests(String text, String input, VariableContext values) {
        ReadFeel read = tests.get(text);
        Map<String, Object> plain = plain(values);
        return Boolean.TRUE.equals(answer(text, () -> engine.evaluateWithInput(read.tree(), plain.get(input), plain)));
    }

    /** What a formula answers on these values; null when it is no number. */
    public @Nullable BigDecimal number(String formula, Map<String, Object> values) {
        Object answer =
                evaluateSimpleExpression(formula, Variables.fromMap(values).asVariableContext());
        return answer instanceof Number number ? new BigDecimal(number.toString()) : null;
    }

    /** Whether the condition holds on these values. */
    public boolean holds(String condition, Map<String, Object> values) {
        Object answer =
                evaluateSimpleExpression(condition, Variables.fromMap(values).asVariableContext());
        return Boolean.TRUE.equals(answer);
    }

    private static LoadingCache<String, ReadFeel> remembered(Function<String, ReadFeel> read) {
        return Caffeine.newBuilder().maximumSize(REMEMBERED).build(read::apply);
    }

    private static Map<String, Object> plain(VariableContext values) {
        Map<String, Object> plain = new HashMap<>();
        for (String name : values.keySet()) {
            TypedValue value = values.resolve(name);
            plain.put(name, value == null ? null : PlainFeel.of(value));
        }
        return plain;
    }

    private static @Nullable Object answer(String text, Supplier<EvaluationResult> evaluation) {
        try {
            EvaluationResult evaluated = evaluation.get();
            if (evaluated.isFailure()) {
                throw new FeelException(evaluated.failure().message());
            }
            return evaluated.result();
        } catch (StackOverflowError tooLong) {
            throw ReadFeel.refusal(text, "terlalu panjang");
        }
    }
}
