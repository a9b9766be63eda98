package id.loketnaker.engine.forms;

import id.loketnaker.engine.expressions.ClosedFeel;
import java.math.BigDecimal;
import java.util.Map;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Evaluates the conditions of forms, which are written in FEEL, as the form in the browser does. */
@Component
class Feel {

    private final ClosedFeel engine;

    Feel(ClosedFeel engine) {
        this.engine = engine;
    }

    /**
     * Whether the condition holds; one that cannot be evaluated on these values does not.
     *
     * @throws org.camunda.bpm.engine.BadUserRequestException when it would take longer than can be foreseen
     */
    boolean holds(String condition, Map<String, Object> values) {
        try {
            return engine.holds(condition, values);
        } catch (FeelException notOnTheseValues) {
            return false;
        }
    }

    /**
     * What a formula answers; null for what cannot be computed on these values.
     *
     * @throws org.camunda.bpm.engine.BadUserRequestException when it would take longer than can be foreseen
     */
    @Nullable
    BigDecimal number(String formula, Map<String, Object> values) {
        try {
            return engine.number(formula, values);
        } catch (FeelException notOnTheseValues) {
            return null;
        }
    }
}
