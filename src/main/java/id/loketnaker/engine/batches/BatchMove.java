package id.loketnaker.engine.batches;

import com.fasterxml.jackson.core.type.TypeReference;
import id.loketnaker.batches.BatchSteps;
import id.loketnaker.batches.Batches;
import id.loketnaker.batches.WaitingMove;
import id.loketnaker.engine.FormValues;
import id.loketnaker.values.Json;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * One case does its part of a step that was entered for many: through its form, in the name and with the rights of who
 * entered it, in a transaction of its own. A crash leaves it waiting; no two nodes do it.
 */
@Component
class BatchMove {

    private static final TypeReference<Map<String, Object>> VALUES = new TypeReference<>() {};

    private final BatchSteps steps;
    private final Batches batches;
    private final RunningStep running;
    private final FormService forms;
    private final RepositoryService repository;
    private final IdentityService identity;

    BatchMove(
            BatchSteps steps,
            Batches batches,
            RunningStep running,
            FormService forms,
            RepositoryService repository,
            IdentityService identity) {
        this.steps = steps;
        this.batches = batches;
        this.running = running;
        this.forms = forms;
        this.repository = repository;
        this.identity = identity;
    }

    /**
     * Without effect when another node was faster.
     *
     * @throws RuntimeException when the case cannot do it; then nothing was done
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void carryOut(WaitingMove move) {
        if (!steps.take(move)) {
            return;
        }
        identity.setAuthentication(move.enteredBy(), groups(move.enteredBy()), offices(move.enteredBy()));
        try {
            running.during(move.stepId(), () -> submit(move));
        } finally {
            identity.clearAuthentication();
        }
    }

    /** As of now: whoever lost the role meanwhile does no more. */
    private List<String> groups(String user) {
        return identity.createGroupQuery().groupMember(user).list().stream()
                .map(Group::getId)
                .toList();
    }

    private List<String> offices(String user) {
        return identity.createTenantQuery().userMember(user).list().stream()
                .map(Tenant::getId)
                .toList();
    }

    private void submit(WaitingMove move) {
        VariableMap values = FormValues.of(Json.read(move.entered(), VALUES));
        if (move.taskId() != null) {
            forms.submitTaskForm(move.taskId(), values);
            return;
        }
        String caseId = forms.submitStartForm(definition(move), values).getProcessInstanceId();
        batches.join(move.batchId(), caseId, move.enteredBy());
        steps.brought(move, caseId);
    }

    private String definition(WaitingMove move) {
        ProcessDefinition latest = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(move.service())
                .tenantIdIn(move.office())
                .latestVersion()
                .singleResult();
        return latest.getId();
    }
}
