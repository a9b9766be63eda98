package id.loketnaker.engine.access;

import id.loketnaker.testing.Desk;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;

/** What to write for the names in a path, so that it leads to one case and what belongs to it. */
record CaseIds(String caseId, Map<String, String> byName, Map<String, String> byResource) {

    private static final Pattern NAME = Pattern.compile("\\{([^}]+)}");

    static CaseIds of(Task task, ProcessEngine engine, Desk desk) {
        String caseId = task.getProcessInstanceId();
        String definition = task.getProcessDefinitionId();
        String deployment = desk.deploymentOf(definition);
        VariableInstance variable = engine.getRuntimeService()
                .createVariableInstanceQuery()
                .processInstanceIdIn(caseId)
                .variableName("namaPemohon")
                .singleResult();
        Job timer = desk.timer(caseId, "Event_SiapkanLewat");
        return new CaseIds(
                caseId,
                Map.ofEntries(
                        Map.entry("engine", "default"),
                        Map.entry("processEngineName", "default"),
                        Map.entry("appName", "welcome"),
                        Map.entry("key", task.getProcessDefinitionId().split(":")[0]),
                        Map.entry("tenantId", task.getTenantId()),
                        Map.entry("tenant-id", task.getTenantId()),
                        Map.entry("office", task.getTenantId()),
                        Map.entry("varId", "namaPemohon"),
                        Map.entry("taskId", task.getId()),
                        Map.entry("definition", definition),
                        Map.entry("book", "register-uji"),
                        Map.entry("file", "app/plugin.js"),
                        Map.entry("userId", "mediator.melati"),
                        Map.entry("groupId", "mediator"),
                        Map.entry("messageName", "dicabut"),
                        Map.entry(
                                "resourceId",
                                engine.getRepositoryService()
                                        .getDeploymentResources(deployment)
                                        .get(0)
                                        .getId()),
                        Map.entry(
                                "commentId",
                                engine.getTaskService()
                                        .getTaskComments(task.getId())
                                        .get(0)
                                        .getId())),
                Map.ofEntries(
                        Map.entry("/task/", task.getId()),
                        Map.entry("/process-instance/", caseId),
                        Map.entry("/execution/", caseId),
                        Map.entry("/variable-instance/", variable.getId()),
                        Map.entry("/process-definition/", definition),
                        Map.entry("/deployment/", deployment),
                        Map.entry("/job/", timer.getId()),
                        Map.entry("/job-definition/", timer.getJobDefinitionId()),
                        Map.entry("/cases/files/", caseId),
                        Map.entry(
                                "/activity-instance/",
                                engine.getHistoryService()
                                        .createHistoricActivityInstanceQuery()
                                        .processInstanceId(caseId)
                                        .listPage(0, 1)
                                        .get(0)
                                        .getId()),
                        Map.entry(
                                "/filter/",
                                engine.getFilterService()
                                        .createFilterQuery()
                                        .filterName("Antrean peran saya")
                                        .singleResult()
                                        .getId()),
                        Map.entry("/user/", "mediator.melati"),
                        Map.entry("/group/", "mediator"),
                        Map.entry("/tenant/", task.getTenantId())));
    }

    String fill(String path) {
        return NAME.matcher(path)
                .replaceAll(name -> name.group(1).equals("id")
                        ? ofResource(path.substring(0, name.start()))
                        : byName.getOrDefault(name.group(1), "x"));
    }

    private String ofResource(String before) {
        return byResource.entrySet().stream()
                .filter(each -> before.endsWith(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("x");
    }
}
