package id.loketnaker.engine.decision;

import org.camunda.bpm.engine.impl.bpmn.behavior.AbstractBpmnActivityBehavior;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.delegate.ActivityExecution;

/**
 * A step that asks a decision table. Unlike the engine's own it hands the table what it asks for and nothing else,
 * {@code null} for a field that was left empty, and remembers the answer as JSON, which forms can show.
 */
final class DecisionStep extends AbstractBpmnActivityBehavior {

    private final AskedTables tables;

    DecisionStep(AskedTables tables) {
        this.tables = tables;
    }

    @Override
    public void execute(ActivityExecution execution) throws Exception {
        executeWithErrorPropagation(execution, () -> {
            tables.answer((ExecutionEntity) execution);
            leave(execution);
            return null;
        });
    }
}
