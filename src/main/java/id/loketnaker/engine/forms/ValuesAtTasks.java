package id.loketnaker.engine.forms;

import id.loketnaker.casework.KnownValues;
import id.loketnaker.engine.PlainValues;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** The variables that the engine shows to a task. */
@Component
class ValuesAtTasks implements KnownValues {

    private final ProcessEngineConfigurationImpl engine;

    ValuesAtTasks(ProcessEngineConfigurationImpl engine) {
        this.engine = engine;
    }

    @Override
    public Map<String, Object> at(String taskId, Set<String> names) {
        return engine.getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(
                        () -> PlainValues.of(context.getTaskManager().findTaskById(taskId), names)));
    }
}
