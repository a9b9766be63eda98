package id.loketnaker.release;

import id.loketnaker.casework.CaseEvents;
import id.loketnaker.testing.Desk;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.ApplicationContext;

/**
 * People and the clock do to cases what steps say. People act with the grants of their role; timers fire at their own
 * time.
 */
final class CasePlayer {

    private final ProcessEngine engine;
    private final CaseEvents events;
    private final Desk desk;

    CasePlayer(ApplicationContext application) {
        this.engine = application.getBean(ProcessEngine.class);
        this.events = application.getBean(CaseEvents.class);
        this.desk = new Desk(engine);
    }

    /** Answers the id of the new case. */
    String start(String office, Step start) {
        if (start.at() != null) {
            ClockUtil.setCurrentTime(Date.from(start.at()));
        }
        return desk.start(user(start.role(), office), start.what(), start.values());
    }

    void take(String office, String caseId, Step step) {
        if (step.at() != null) {
            liveUntil(step.at(), caseId);
        }
        switch (step.kind()) {
            case TASK -> desk.complete(user(step.role(), office), task(caseId, step.what()), step.values());
            case EVENT ->
                desk.doAs(
                        user(step.role(), office),
                        () -> events.raise(
                                caseId,
                                step.what(),
                                step.values().get("tanggalPeristiwa"),
                                step.values().get("alasanPeristiwa")));
            case START -> throw new IllegalArgumentException("A case starts once");
            case WAIT -> {} // the clock has moved
        }
    }

    private void liveUntil(Instant moment, String caseId) {
        for (Optional<Job> due = nextDue(caseId, moment); due.isPresent(); due = nextDue(caseId, moment)) {
            ClockUtil.setCurrentTime(due.get().getDuedate());
            engine.getManagementService().executeJob(due.get().getId());
        }
        ClockUtil.setCurrentTime(Date.from(moment));
    }

    private Optional<Job> nextDue(String caseId, Instant moment) {
        return instancesOf(caseId).stream()
                .flatMap(instance ->
                        engine
                                .getManagementService()
                                .createJobQuery()
                                .processInstanceId(instance)
                                .timers()
                                .list()
                                .stream())
                .filter(job ->
                        !job.isSuspended() && !job.getDuedate().toInstant().isAfter(moment))
                .min(Comparator.comparing(Job::getDuedate).thenComparing(Job::getId));
    }

    private Task task(String caseId, String nameOrId) {
        List<Task> open = openTasks(caseId);
        return open.stream()
                .filter(task -> nameOrId.equals(task.getName()) || nameOrId.equals(task.getTaskDefinitionKey()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("\"" + nameOrId + "\" is not open, but "
                        + open.stream().map(Task::getName).toList()));
    }

    List<Task> openTasks(String caseId) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceIdIn(instancesOf(caseId).toArray(String[]::new))
                .initializeFormKeys()
                .list();
    }

    /** The case and the fragments that it is in. */
    List<String> instancesOf(String caseId) {
        List<String> instances = new ArrayList<>(List.of(caseId));
        engine.getRuntimeService()
                .createProcessInstanceQuery()
                .superProcessInstanceId(caseId)
                .list()
                .forEach(fragment -> instances.add(fragment.getId()));
        return instances;
    }

    static String user(String role, String office) {
        return role + "." + office;
    }
}
