package id.loketnaker.testing;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Where the whole run asks for MySQL (the execution "engine-on-mysql" of the build), each of its tests requires it. */
public final class SkippedWithoutMySql implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return TestDatabase.isMySql()
                ? Availability.of("MySQL", MySqlServer.missing())
                : ConditionEvaluationResult.enabled("runs on H2");
    }
}
