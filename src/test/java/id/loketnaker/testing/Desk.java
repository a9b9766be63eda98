package id.loketnaker.testing;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.Spin;
import org.camunda.spin.plugin.variable.SpinValues;

/** People of the offices at work, through the Java API, each with the grants of their role: {@code mediator.bekasi}. */
public final class Desk {

    /** A start form of the small service that is accepted. */
    public static final Map<String, Object> SMALL_CASE = Map.of("namaPemohon", "Siti Aminah", "jenis", "orang");

    public static final String SMALL = "uji-jeda";
    public static final String CLERK = "petugas-loket.melati";
    public static final ZoneId ZONE = ZoneId.of("Asia/Jayapura");

    private final ProcessEngine engine;

    public Desk(ProcessEngine engine) {
        this.engine = engine;
    }

    /** Does something in the name of a user {@code <role>.<office>}, or of a colleague {@code <role>-2.<office>}. */
    public <T> T as(String user, Callable<T> action) {
        int dot = user.lastIndexOf('.');
        List<String> groups = dot < 0
                ? List.of("camunda-admin")
                : List.of(user.substring(0, dot).replaceFirst("-\\d+$", ""));
        List<String> tenants = dot < 0 ? List.of() : List.of(user.substring(dot + 1));
        engine.getIdentityService().setAuthentication(user, groups, tenants);
        try {
            return action.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    public void doAs(String user, Runnable action) {
        as(user, () -> {
            action.run();
            return user;
        });
    }

    /** Sets the clock to a moment of the small office, such as {@code 2026-08-03T09:00}. */
    public void at(String localTime) {
        ClockUtil.setCurrentTime(moment(localTime));
    }

    public static Date moment(String localTime) {
        return Date.from(LocalDateTime.parse(localTime).atZone(ZONE).toInstant());
    }

    /** A new case of the small service in the office melati; answers its id. */
    public String start() {
        return start(CLERK, SMALL, SMALL_CASE);
    }

    public String start(String user, String key, Map<String, ?> values) {
        String definition = definition(key, user.substring(user.lastIndexOf('.') + 1));
        return as(user, () -> engine.getFormService().submitStartForm(definition, variables(values)))
                .getProcessInstanceId();
    }

    /** The latest version of a service. */
    public String definition(String key, String office) {
        return engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .tenantIdIn(office)
                .latestVersion()
                .singleResult()
                .getId();
    }

    public String deploymentOf(String definition) {
        return engine.getRepositoryService().getProcessDefinition(definition).getDeploymentId();
    }

    /** The open task of a case or of a fragment that it is in, by its id in the diagram. */
    public Task task(String caseId, String element) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceIdIn(instancesOf(caseId).toArray(String[]::new))
                .taskDefinitionKey(element)
                .singleResult();
    }

    public void complete(String user, Task task, Map<String, ?> values) {
        HandedIn.before(engine, task.getProcessInstanceId(), values);
        doAs(user, () -> engine.getFormService().submitTaskForm(task.getId(), variables(values)));
    }

    private Set<String> instancesOf(String caseId) {
        Set<String> instances = new HashSet<>(Set.of(caseId));
        engine.getRuntimeService()
                .createProcessInstanceQuery()
                .superProcessInstanceId(caseId)
                .list()
                .forEach(fragment -> instances.addAll(instancesOf(fragment.getId())));
        return instances;
    }

    /** The open timer of a case or of a fragment that it is in, by the id of its event in the diagram. */
    public Job timer(String caseId, String element) {
        return instancesOf(caseId).stream()
                .flatMap(instance -> engine
                        .getManagementService()
                        .createJobQuery()
                        .processInstanceId(instance)
                        .activityId(element)
                        .list()
                        .stream())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no timer " + element));
    }

    public void fire(Job timer) {
        engine.getManagementService().executeJob(timer.getId());
    }

    /** As Tasklist sends them: lists and groups as JSON. */
    public static VariableMap variables(Map<String, ?> values) {
        VariableMap variables = Variables.createVariables();
        values.forEach((key, value) -> {
            if (value instanceof List || value instanceof Map) {
                variables.putValueTyped(
                        key, SpinValues.jsonValue(Spin.JSON(value).toString()).create());
            } else {
                variables.putValue(key, value);
            }
        });
        return variables;
    }
}
