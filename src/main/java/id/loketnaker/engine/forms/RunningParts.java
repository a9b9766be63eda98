package id.loketnaker.engine.forms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.impl.bpmn.behavior.CallableElementActivityBehavior;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.jspecify.annotations.Nullable;

/**
 * A process instance and the parts that it has called: each holds copies of what was handed to it when it began. What
 * is put right in the caller is put right there, too, unless the part has made something else of it.
 */
final class RunningParts {

    /**
     * A variable of the case, or of one of its parts, that holds something else now.
     *
     * @param after nothing when it is empty now
     */
    record Changed(
            String name, @Nullable Object before, @Nullable Object after) {}

    private final CommandContext context;
    private final List<Changed> changed = new ArrayList<>();

    RunningParts(CommandContext context) {
        this.context = context;
    }

    /** Writes variables of an instance, and what follows from them in the parts that run; answers all that changed. */
    List<Changed> write(ExecutionEntity instance, Map<String, @Nullable Object> values) {
        List<ExecutionEntity> callers =
                context
                        .getExecutionManager()
                        .findExecutionsByProcessInstanceId(instance.getProcessInstanceId())
                        .stream()
                        .filter(execution -> execution.getSubProcessInstance() != null)
                        .toList();
        Map<ExecutionEntity, VariableMap> handedOn = new HashMap<>();
        callers.forEach(caller -> handedOn.put(caller, inputs(caller)));
        values.forEach((name, value) -> put(instance, name, value));
        for (ExecutionEntity caller : callers) {
            ExecutionEntity part = caller.getSubProcessInstance();
            Map<String, @Nullable Object> there = following(part, handedOn.get(caller), inputs(caller));
            if (!there.isEmpty()) {
                write(part, there);
            }
        }
        return List.copyOf(changed);
    }

    private void put(ExecutionEntity instance, String name, @Nullable Object value) {
        changed.add(new Changed(name, instance.getVariable(name), value));
        if (value == null) {
            instance.removeVariable(name);
        } else {
            instance.setVariable(name, value);
        }
    }

    private static VariableMap inputs(ExecutionEntity caller) {
        CallableElementActivityBehavior call =
                (CallableElementActivityBehavior) caller.getActivity().getActivityBehavior();
        return call.getCallableElement().getInputVariables(caller);
    }

    /** Of what was handed on, what would be handed on otherwise now and is still as it was. */
    private static Map<String, @Nullable Object> following(
            ExecutionEntity part, @Nullable VariableMap before, VariableMap after) {
        Map<String, @Nullable Object> there = new LinkedHashMap<>();
        after.forEach((name, value) -> {
            Object handedOn = before == null ? null : before.get(name);
            if (!Objects.equals(handedOn, value) && Objects.equals(handedOn, part.getVariable(name))) {
                there.put(name, value);
            }
        });
        return there;
    }
}
