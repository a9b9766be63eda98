package id.loketnaker.engine.journal;

import id.loketnaker.engine.CaseTime;
import id.loketnaker.engine.DeployedPacks;
import id.loketnaker.engine.DueDate;
import id.loketnaker.register.CaseRegister;
import id.loketnaker.register.Entry;
import id.loketnaker.register.EntryKind;
import id.loketnaker.servicepack.Diagram;
import id.loketnaker.servicepack.Element;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.sla.CaseClock;
import id.loketnaker.sla.DeadlineKind;
import id.loketnaker.sla.DeadlineLedger;
import id.loketnaker.sla.Opening;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.event.HistoricTaskInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.persistence.entity.HistoricJobLogEventEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps the ledger of deadlines in step with the engine's tasks and timers. */
@Component
class DeadlineJournalist {

    private final DeadlineLedger ledger;
    private final CaseClock caseClock;
    private final TimerJobs timers;
    private final CaseRegister register;
    private final DeployedPacks packs;
    private final CaseTime time;
    private final Clock clock;

    DeadlineJournalist(
            DeadlineLedger ledger,
            CaseClock caseClock,
            TimerJobs timers,
            CaseRegister register,
            DeployedPacks packs,
            CaseTime time,
            Clock clock) {
        this.ledger = ledger;
        this.caseClock = caseClock;
        this.timers = timers;
        this.register = register;
        this.packs = packs;
        this.time = time;
        this.clock = clock;
    }

    void task(HistoricTaskInstanceEventEntity task) {
        if (task.isEventOfType(HistoryEventTypes.TASK_INSTANCE_CREATE)) {
            if (task.getDueDate() instanceof DueDate due) {
                enter(task.getTaskId(), task, DeadlineKind.TASK, task.getTaskDefinitionKey(), due);
            }
        } else if (task.isEventOfType(HistoryEventTypes.TASK_INSTANCE_UPDATE)) {
            ledger.held(task.getTaskId(), task.getAssignee());
        } else if (task.isEventOfType(HistoryEventTypes.TASK_INSTANCE_COMPLETE)) {
            if (TaskEntity.DELETE_REASON_COMPLETED.equals(task.getDeleteReason())) {
                ledger.done(task.getTaskId(), clock.instant(), by(task), minutes(task));
            } else {
                ledger.cancelled(task.getTaskId(), clock.instant());
            }
        }
    }

    private static @Nullable String by(HistoricTaskInstanceEventEntity task) {
        String user = Context.getCommandContext().getAuthenticatedUserId();
        return user == null ? task.getAssignee() : user;
    }

    private int minutes(HistoricTaskInstanceEventEntity task) {
        ServicePack pack = packs.of(task.getProcessDefinitionId());
        return time.of(pack).minutes(task.getStartTime().toInstant(), clock.instant());
    }

    void timer(HistoricJobLogEventEntity job) {
        if (job.isCreationLog()) {
            if (job.getJobDueDate() instanceof DueDate due) {
                enter(job.getJobId(), job, DeadlineKind.TIMER, job.getActivityId(), due);
                holdWhileStanding(job, due);
            }
        } else if (job.isDeletionLog()) {
            ledger.done(job.getJobId(), clock.instant());
        } else if (job.isSuccessLog() && job.getRootProcessInstanceId() != null) {
            ledger.fired(job.getJobId(), clock.instant());
            String name = element(job, job.getActivityId()).map(Element::name).orElse(null);
            register.record(
                    job.getRootProcessInstanceId(),
                    new Entry(clock.instant(), EntryKind.LIMIT_PASSED, job.getActivityId(), name, null, null));
        }
    }

    private void holdWhileStanding(HistoricJobLogEventEntity job, DueDate due) {
        if (caseClock.holds(job.getRootProcessInstanceId(), due.term())) {
            timers.hold(List.of(job.getJobId()));
        }
    }

    private void enter(String id, HistoryEvent event, DeadlineKind kind, String elementId, DueDate due) {
        ServicePack pack = packs.of(event.getProcessDefinitionId());
        Optional<Element> element = pack.diagram().element(elementId);
        String name = element.map(Element::name).orElse(null);
        String role = element.flatMap(each -> each.attribute("candidateGroups"))
                .flatMap(roles -> Diagram.listOf(roles).stream().findFirst())
                .orElse(null);
        String ground = element.map(Element::documentation)
                .map(DeadlineJournalist::brief)
                .orElse(null);
        ledger.enter(
                new Opening(id, event.getRootProcessInstanceId(), kind, elementId, name, role, ground, clock.instant()),
                due.term(),
                time.of(pack));
    }

    private Optional<Element> element(HistoryEvent event, String elementId) {
        return packs.of(event.getProcessDefinitionId()).diagram().element(elementId);
    }

    private static String brief(String ground) {
        return ground.length() <= 500 ? ground : ground.substring(0, 499) + "…";
    }
}
