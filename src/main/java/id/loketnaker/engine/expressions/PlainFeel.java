package id.loketnaker.engine.expressions;

import id.loketnaker.engine.PlainValues;
import org.camunda.bpm.engine.variable.value.DateValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.jspecify.annotations.Nullable;

/**
 * What FEEL may see of a variable: nothing of what is more than a value, for it would call the methods of any other
 * object.
 */
final class PlainFeel {

    private PlainFeel() {}

    static @Nullable Object of(TypedValue typed) {
        return typed instanceof DateValue ? typed.getValue() : PlainValues.of(typed);
    }
}
