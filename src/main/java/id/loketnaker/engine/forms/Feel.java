package id.loketnaker.engine.forms;

import java.util.Map;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

/** Evaluates the conditions of forms, which are written in FEEL, as the form in the browser does. */
@Component
class Feel {

    private final FeelEngine engine = new ScalaFeelEngineFactory().createInstance();

    /** Whether the condition holds; one that cannot be evaluated on these values does not. */
    boolean holds(String condition, Map<String, Object> values) {
        try {
            Object answer = engine.evaluateSimpleExpression(
                    condition, Variables.fromMap(values).asVariableContext());
            return Boolean.TRUE.equals(answer);
        } catch (FeelException notOnTheseValues) {
            return false;
        }
    }
}
