package id.loketnaker.engine.expressions;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** What an expression may ask of {@code execution}, the running case: its number and its variables by name. */
final class CaseAccess {

    static final String NAME = "execution";

    private static final String NUMBER = "processBusinessKey";

    /** How many arguments each takes. */
    private static final Map<String, Integer> CALLS = Map.of("getVariable", 1, "hasVariable", 1, "setVariable", 2);

    private CaseAccess() {}

    static boolean mayRead(String property) {
        return property.equals(NUMBER);
    }

    static boolean mayCall(String method, int arguments) {
        return CALLS.getOrDefault(method, -1) == arguments;
    }

    static String number(DelegateExecution execution) {
        return execution.getProcessBusinessKey();
    }
}
