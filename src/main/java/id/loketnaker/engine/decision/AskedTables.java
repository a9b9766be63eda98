package id.loketnaker.engine.decision;

import id.loketnaker.engine.DeployedPacks;
import id.loketnaker.register.CaseRegister;
import id.loketnaker.register.Entry;
import id.loketnaker.register.EntryKind;
import id.loketnaker.servicepack.DecisionTable;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.values.Json;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.util.DecisionEvaluationUtil;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.plugin.variable.SpinValues;
import org.springframework.stereotype.Component;

/**
 * Asks the tables that were deployed with the case's version of its pack, and writes the answer on the record of the
 * case.
 */
@Component
class AskedTables {

    private final DeployedPacks packs;
    private final CaseRegister register;
    private final Clock clock;

    AskedTables(DeployedPacks packs, CaseRegister register, Clock clock) {
        this.packs = packs;
        this.register = register;
        this.clock = clock;
    }

    /**
     * Asks the table of the step that the execution is at, and remembers the answer in the variable that the table
     * names.
     */
    void answer(ExecutionEntity execution) throws Exception {
        DecisionTable table = tableOf(execution);
        DmnDecisionResult result =
                DecisionEvaluationUtil.evaluateDecision(deployed(execution, table), asked(table, execution));
        String variable = table.result().name();
        Object answer = table.collects() ? result.collectEntries(variable) : result.getSingleEntry();
        execution.setVariable(
                variable,
                answer instanceof List ? SpinValues.jsonValue(json(answer)).create() : answer);
        register.record(
                execution.getRootProcessInstanceId(),
                new Entry(
                        clock.instant(),
                        EntryKind.DECIDED,
                        execution.getCurrentActivityId(),
                        execution.getCurrentActivityName(),
                        null,
                        json(Map.of(table.result().label(), answer))));
    }

    private DecisionTable tableOf(ExecutionEntity execution) {
        ServicePack pack = packs.of(execution.getProcessDefinitionId());
        return pack.element(execution.getCurrentActivityId())
                .flatMap(step -> step.attribute("decisionRef"))
                .map(pack.decisions()::get)
                .orElseThrow(() -> new IllegalStateException(
                        "Langkah " + execution.getCurrentActivityId() + " tidak punya tabel keputusan"));
    }

    private static DecisionDefinition deployed(ExecutionEntity execution, DecisionTable table) {
        return Context.getProcessEngineConfiguration()
                .getDeploymentCache()
                .findDeployedDecisionDefinitionByDeploymentAndKey(
                        execution.getProcessDefinition().getDeploymentId(), table.id());
    }

    private static VariableMap asked(DecisionTable table, ExecutionEntity execution) {
        VariableMap asked = Variables.createVariables();
        table.inputs().forEach(column -> asked.put(column.name(), execution.getVariable(column.name())));
        return asked;
    }

    private static String json(Object value) {
        return Json.write(value);
    }
}
