package id.loketnaker.testing;

import id.loketnaker.values.Json;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.plugin.variable.SpinValues;

/** A demo user who works without a browser: their rights and the checks of forms apply all the same. */
public final class Official {

    private final ProcessEngine engine;
    private final String user;

    /**
     * @param user such as {@code mediator.bekasi}
     */
    public Official(ProcessEngine engine, String user) {
        this.engine = engine;
        this.user = user;
    }

    /** Starts a case of their office; answers its id. */
    public String starts(String service, Map<String, Object> values) {
        return as(() -> {
            ProcessDefinition definition = engine.getRepositoryService()
                    .createProcessDefinitionQuery()
                    .processDefinitionKey(service)
                    .latestVersion()
                    .singleResult();
            return engine.getFormService()
                    .submitStartForm(definition.getId(), formValues(values))
                    .getProcessInstanceId();
        });
    }

    /** Completes the one open task of that definition in the case, also where a fragment has it. */
    public Official completes(String caseId, String taskDefinition, Map<String, Object> values) {
        String number = numberOf(engine, caseId);
        HandedIn.before(engine, caseId, values);
        as(() -> {
            Task task = engine.getTaskService()
                    .createTaskQuery()
                    .processInstanceBusinessKey(number)
                    .taskDefinitionKey(taskDefinition)
                    .singleResult();
            engine.getFormService().submitTaskForm(task.getId(), formValues(values));
            return task;
        });
        return this;
    }

    /** The number of a case, which the parts that it calls bear, too. */
    public static String numberOf(ProcessEngine engine, String caseId) {
        return engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceId(caseId)
                .singleResult()
                .getBusinessKey();
    }

    private <T> T as(Supplier<T> work) {
        IdentityService identity = engine.getIdentityService();
        identity.setAuthentication(
                user,
                identity.createGroupQuery().groupMember(user).list().stream()
                        .map(Group::getId)
                        .toList(),
                identity.createTenantQuery().userMember(user).list().stream()
                        .map(Tenant::getId)
                        .toList());
        try {
            return work.get();
        } finally {
            identity.clearAuthentication();
        }
    }

    /** As a form sends them: a list of choices, or of rows, is JSON. */
    private static VariableMap formValues(Map<String, Object> values) {
        VariableMap sent = Variables.createVariables();
        values.forEach((key, value) -> sent.putValue(
                key,
                value instanceof List ? SpinValues.jsonValue(Json.write(value)).create() : value));
        return sent;
    }
}
