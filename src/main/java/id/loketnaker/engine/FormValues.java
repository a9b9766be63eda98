package id.loketnaker.engine;

import static org.camunda.spin.plugin.variable.SpinValues.jsonValue;

import id.loketnaker.values.Json;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;

/** What is filled in, as Tasklist would send it: lists and groups as JSON. */
public final class FormValues {

    private FormValues() {}

    public static VariableMap of(Map<String, Object> values) {
        VariableMap variables = Variables.createVariables();
        values.forEach((key, value) -> {
            if (value instanceof List || value instanceof Map) {
                variables.putValueTyped(key, jsonValue(json(value)).create());
            } else if (value instanceof BigDecimal number) {
                variables.putValue(key, number.doubleValue()); // the engine has no other decimals
            } else {
                variables.putValue(key, value);
            }
        });
        return variables;
    }

    private static String json(Object value) {
        return Json.write(value);
    }
}
