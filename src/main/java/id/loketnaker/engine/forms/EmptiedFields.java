package id.loketnaker.engine.forms;

import id.loketnaker.engine.DeployedPacks;
import id.loketnaker.servicepack.Diagram;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/**
 * Empties the fields that a task in a loop names with {@code kosongkan}, so that its form does not show the last round.
 */
@Component
class EmptiedFields implements ExecutionListener {

    private static final String EMPTIED = "kosongkan";

    private final DeployedPacks packs;

    EmptiedFields(DeployedPacks packs) {
        this.packs = packs;
    }

    @Override
    public void notify(DelegateExecution execution) {
        fields(execution).stream().filter(execution::hasVariable).forEach(execution::removeVariable);
    }

    private Set<String> fields(DelegateExecution execution) {
        return packs.of(execution.getProcessDefinitionId())
                .element(execution.getCurrentActivityId())
                .flatMap(element -> element.property(EMPTIED))
                .map(Diagram::listOf)
                .orElse(Set.of());
    }
}
