package id.loketnaker.engine.desk;

import id.loketnaker.casework.ChosenRequirements;
import id.loketnaker.engine.PlainValues;
import id.loketnaker.servicepack.Requirement;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.springframework.stereotype.Component;

/** The result of the table, a variable of the case itself. */
@Component
class EngineChosenRequirements implements ChosenRequirements {

    private final RuntimeService runtime;
    private final ProcessEngineConfigurationImpl engine;

    EngineChosenRequirements(RuntimeService runtime, ProcessEngineConfigurationImpl engine) {
        this.runtime = runtime;
        this.engine = engine;
    }

    @Override
    public Map<String, List<String>> of(Collection<String> caseIds) {
        Map<String, List<String>> chosen = new HashMap<>();
        if (!caseIds.isEmpty()) {
            engine.getCommandExecutorTxRequired()
                    .execute(context -> context.runWithoutAuthorization(() -> runtime.createVariableInstanceQuery()
                            .processInstanceIdIn(caseIds.toArray(String[]::new))
                            .variableName(Requirement.CHOSEN)
                            .disableCustomObjectDeserialization()
                            .list()))
                    .forEach(each -> chosen.put(each.getProcessInstanceId(), names(each)));
        }
        return chosen;
    }

    private static List<String> names(VariableInstance variable) {
        return PlainValues.of(variable.getTypedValue()) instanceof List<?> listed
                ? listed.stream().filter(Objects::nonNull).map(String::valueOf).toList()
                : List.of();
    }
}
