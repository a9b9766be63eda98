package id.loketnaker.engine.escalation;

import id.loketnaker.engine.DeployedPacks;
import id.loketnaker.engine.happenings.Official;
import id.loketnaker.engine.happenings.TaskRanLate;
import id.loketnaker.register.CaseRegister;
import id.loketnaker.register.Entry;
import id.loketnaker.register.EntryKind;
import id.loketnaker.servicepack.Role;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.sla.CaseTime;
import id.loketnaker.sla.EscalationStep;
import id.loketnaker.sla.Escalations;
import java.time.Clock;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Carries out one step: the holder's task becomes urgent, or the next superior sees the task in their own queue. Each
 * step is on the record of the case.
 */
@Component
class TaskEscalation {

    /** Above the engine's default of 50; Tasklist sorts and marks by it. */
    private static final int WARNED = 75;

    private static final int LATE = 100;

    private final Escalations escalations;
    private final TaskService tasks;
    private final DeployedPacks packs;
    private final CaseTime time;
    private final CaseRegister register;
    private final LateTaskMail mail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TaskEscalation(
            Escalations escalations,
            TaskService tasks,
            DeployedPacks packs,
            CaseTime time,
            CaseRegister register,
            LateTaskMail mail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.escalations = escalations;
        this.tasks = tasks;
        this.packs = packs;
        this.time = time;
        this.register = register;
        this.mail = mail;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    void carryOut(EscalationStep step) {
        Task task = tasks.createTaskQuery().taskId(step.taskId()).singleResult();
        if (task == null) {
            return; // done since it was looked up
        }
        ServicePack pack = packs.of(task.getProcessDefinitionId());
        List<Role> superiors = step.role() == null ? List.of() : pack.office().superiorsOf(step.role());
        boolean last = step.step() >= Math.max(1, superiors.size()); // without superiors the task is only marked late
        if (!escalations.take(step, last, time.of(pack))) {
            return; // another node has it
        }
        tasks.setPriority(task.getId(), step.isWarning() ? WARNED : LATE);
        if (step.isWarning()) {
            record(step, task, EntryKind.WARNED, null);
            tell(step, task, pack, mail.holdersOf(task));
        } else if (step.step() <= superiors.size()) {
            Role superior = superiors.get(step.step() - 1);
            tasks.addCandidateGroup(task.getId(), superior.id());
            record(step, task, EntryKind.ESCALATED, superior.name());
            tell(step, task, pack, mail.holdersOf(superior, task.getTenantId()));
        } else {
            record(step, task, EntryKind.ESCALATED, null); // the head of the office has nobody above
        }
    }

    private void tell(EscalationStep step, Task task, ServicePack pack, List<Official> officials) {
        events.publishEvent(new TaskRanLate(
                "tenggat/%s/%d".formatted(step.taskId(), step.step()),
                step.caseId(),
                pack,
                task.getTaskDefinitionKey(),
                task.getName(),
                step.isWarning(),
                task.getDueDate().toInstant(),
                officials));
    }

    private void record(EscalationStep step, Task task, EntryKind kind, @Nullable String superior) {
        register.record(
                step.caseId(),
                new Entry(clock.instant(), kind, task.getTaskDefinitionKey(), task.getName(), null, superior));
    }
}
