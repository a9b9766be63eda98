package id.loketnaker.engine.forms;

import id.loketnaker.casework.FormTrials;
import id.loketnaker.casework.UnacceptableException;
import id.loketnaker.engine.FormValues;
import id.loketnaker.engine.PlainValues;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.stereotype.Component;

/** Asks the door that a submission goes through. */
@Component
class FormTrial implements FormTrials {

    private final ProcessEngineConfigurationImpl engine;
    private final FormDoor door;

    FormTrial(ProcessEngineConfigurationImpl engine, FormDoor door) {
        this.engine = engine;
        this.door = door;
    }

    @Override
    public Map<String, Object> values(String taskId, Map<String, Object> submitted, Set<String> wanted) {
        try {
            return engine.getCommandExecutorTxRequired()
                    .execute(context ->
                            context.runWithoutAuthorization(() -> values(taskId, submitted, wanted, context)));
        } catch (FormFieldValidationException refused) {
            throw new UnacceptableException(refused.getMessage());
        }
    }

    private Map<String, Object> values(
            String taskId, Map<String, Object> submitted, Set<String> wanted, CommandContext context) {
        TaskEntity task = context.getTaskManager().findTaskById(taskId);
        VariableMap given = FormValues.of(submitted);
        FormCheck.Accepted accepted =
                door.tried(task.getProcessDefinitionId(), task.getTaskDefinitionKey(), given, task);
        Map<String, Object> values = new HashMap<>(PlainValues.of(task, wanted));
        accepted.emptied().forEach(values::remove);
        accepted.variables().keySet().stream().filter(wanted::contains).forEach(name -> {
            Object value = PlainValues.of(accepted.variables().getValueTyped(name));
            if (value != null) {
                values.put(name, value);
            }
        });
        return values;
    }
}
