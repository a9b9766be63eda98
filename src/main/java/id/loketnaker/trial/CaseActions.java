package id.loketnaker.trial;

import id.loketnaker.casework.CaseEvents;
import id.loketnaker.engine.FormValues;
import id.loketnaker.letters.Letter;
import id.loketnaker.letters.LetterArchive;
import id.loketnaker.register.CaseRegister;
import id.loketnaker.register.CaseState;
import id.loketnaker.register.Entry;
import id.loketnaker.register.EntryKind;
import id.loketnaker.register.RegisteredCase;
import id.loketnaker.schedule.PeriodStarts;
import id.loketnaker.schedule.SoleCases;
import id.loketnaker.servicepack.Diagram;
import id.loketnaker.servicepack.Element;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.sla.CaseClock;
import id.loketnaker.sla.PromiseView;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What people and the clock do to a case, as the scenarios need it. People act with the grants of their role only. */
@Component
@Profile({ScenarioRunner.PROFILE, "demo"})
class CaseActions {

    private final RepositoryService repository;
    private final FormService forms;
    private final TaskService tasks;
    private final ManagementService management;
    private final RuntimeService runtime;
    private final IdentityService identity;
    private final CaseRegister register;
    private final CaseClock clock;
    private final CaseEvents events;
    private final LetterArchive letters;
    private final SoleCases soleCases;
    private final PeriodStarts periods;
    private final TrialPapers papers;
    private final TransactionTemplate transaction;

    CaseActions(
            RepositoryService repository,
            FormService forms,
            TaskService tasks,
            ManagementService management,
            RuntimeService runtime,
            IdentityService identity,
            CaseRegister register,
            CaseClock clock,
            CaseEvents events,
            LetterArchive letters,
            SoleCases soleCases,
            PeriodStarts periods,
            TrialPapers papers,
            PlatformTransactionManager transactions) {
        this.repository = repository;
        this.forms = forms;
        this.tasks = tasks;
        this.management = management;
        this.runtime = runtime;
        this.identity = identity;
        this.register = register;
        this.clock = clock;
        this.events = events;
        this.letters = letters;
        this.soleCases = soleCases;
        this.periods = periods;
        this.papers = papers;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Answers the id of the new case. */
    String start(ServicePack pack, Actor actor, Map<String, Object> values) {
        String definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(pack.key())
                .tenantIdIn(pack.office().id())
                .latestVersion()
                .singleResult()
                .getId();
        return as(actor, () -> forms.submitStartForm(definition, FormValues.of(values)))
                .getProcessInstanceId();
    }

    /** The system begins the case of the period that came due last; nothing when it has begun. */
    Optional<PeriodStarts.Begun> startPeriodic(ServicePack pack, String id) {
        return pack.standard().occasions().start(id).flatMap(start -> periods.beginLast(pack, start));
    }

    /** Other scenarios may be about the same period. */
    void forgetPeriod(String caseId) {
        periods.forget(caseId);
    }

    /** Other scenarios may be about the same firm and the same period. */
    void release(String caseId) {
        transaction.executeWithoutResult(status -> soleCases.release(caseId));
    }

    /** An official takes a task that is for their role. */
    void claim(Task task, Actor actor) {
        as(actor, () -> {
            tasks.claim(task.getId(), actor.user());
            return task;
        });
    }

    List<Task> openTasks(String caseId) {
        return tasks.createTaskQuery()
                .processInstanceIdIn(instancesOf(caseId).toArray(String[]::new))
                .initializeFormKeys()
                .list();
    }

    /** Where the step finds the papers complete, they are there: what is not was handed in as paper. */
    void bringPapers(String caseId, ServicePack pack, Task task, Actor actor, Map<String, Object> values) {
        papers.bring(caseId, pack, task.getTaskDefinitionKey(), actor.user(), values);
    }

    void complete(Task task, Actor actor, Map<String, Object> values) {
        as(actor, () -> {
            forms.submitTaskForm(task.getId(), FormValues.of(values));
            return task;
        });
    }

    void raise(String caseId, String event, Actor actor, Map<String, Object> values) {
        as(actor, () -> {
            events.raise(caseId, event, values.get("tanggalPeristiwa"), values.get("alasanPeristiwa"));
            return caseId;
        });
    }

    /** The timer that comes due next, not later than the moment. */
    Optional<Job> nextDue(String caseId, Instant moment) {
        return timers(caseId).stream()
                .filter(job -> !job.isSuspended() && !job.getDuedate().after(Date.from(moment)))
                .min(Comparator.comparing(Job::getDuedate).thenComparing(Job::getId));
    }

    void fire(Job job) {
        management.executeJob(job.getId());
    }

    List<Job> timers(String caseId) {
        return instancesOf(caseId).stream()
                .flatMap(instance -> management.createJobQuery().processInstanceId(instance).timers().list().stream())
                .toList();
    }

    /** The case and the fragments that it is in, however deep. */
    private Set<String> instancesOf(String caseId) {
        return Stream.concat(
                        Stream.of(caseId), // also when it has ended
                        runtime.createProcessInstanceQuery().rootProcessInstanceId(caseId).list().stream()
                                .map(ProcessInstance::getId))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** A role that the task is for; the first that the diagram names, where it names any. */
    Optional<String> roleOf(Task task, ServicePack pack) {
        return pack.element(task.getTaskDefinitionKey())
                .flatMap(element -> element.attribute("candidateGroups"))
                .filter(roles -> !roles.contains("${"))
                .flatMap(roles -> Diagram.listOf(roles).stream().findFirst())
                .or(() -> tasks.getIdentityLinksForTask(task.getId()).stream()
                        .map(IdentityLink::getGroupId)
                        .filter(Objects::nonNull)
                        .findFirst());
    }

    Element elementOf(Job timer, ServicePack pack) {
        String id = management
                .createJobDefinitionQuery()
                .jobDefinitionId(timer.getJobDefinitionId())
                .singleResult()
                .getActivityId();
        return pack.element(id).orElseThrow();
    }

    List<Letter> letters(String caseId) {
        return letters.ofCase(caseId);
    }

    PromiseView promise(String caseId) {
        return clock.promise(caseId);
    }

    /** How the case ended, or nothing while it goes on. */
    Optional<String> outcome(String caseId) {
        return register.find(caseId)
                .filter(found -> found.state() != CaseState.RUNNING)
                .map(RegisteredCase::outcome);
    }

    /** The files of the texts that the applicant was told, first to last. */
    List<String> notices(String caseId) {
        return register.recordOf(caseId).stream()
                .filter(entry -> entry.kind() == EntryKind.NOTICE_WRITTEN)
                .map(Entry::elementId)
                .toList();
    }

    /** The case ends here. */
    void strikeOff(String caseId) {
        runtime.deleteProcessInstance(caseId, "tidak dilanjutkan");
    }

    private <T> T as(Actor actor, Supplier<T> action) {
        identity.setAuthentication(actor.user(), List.of(actor.role()), List.of(actor.office()));
        try {
            return action.get();
        } finally {
            identity.clearAuthentication();
        }
    }
}
