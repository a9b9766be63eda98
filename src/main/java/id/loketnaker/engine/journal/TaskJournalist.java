package id.loketnaker.engine.journal;

import id.loketnaker.engine.CaseTime;
import id.loketnaker.engine.DeployedPacks;
import id.loketnaker.engine.DueDate;
import id.loketnaker.sla.DeadlineKind;
import id.loketnaker.sla.DeadlineLedger;
import id.loketnaker.sla.Work;
import java.time.Clock;
import java.util.Date;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.event.HistoricTaskInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps the ledger of deadlines in step with the engine's tasks. */
@Component
class TaskJournalist {

    private final DeadlineLedger ledger;
    private final DeadlineEntry entry;
    private final DeployedPacks packs;
    private final CaseTime time;
    private final Clock clock;

    TaskJournalist(DeadlineLedger ledger, DeadlineEntry entry, DeployedPacks packs, CaseTime time, Clock clock) {
        this.ledger = ledger;
        this.entry = entry;
        this.packs = packs;
        this.time = time;
        this.clock = clock;
    }

    void task(HistoricTaskInstanceEventEntity task) {
        if (task.isEventOfType(HistoryEventTypes.TASK_INSTANCE_CREATE)) {
            opened(task);
        } else if (task.isEventOfType(HistoryEventTypes.TASK_INSTANCE_COMPLETE)) {
            ended(task);
        }
    }

    private void opened(HistoricTaskInstanceEventEntity task) {
        if (task.getDueDate() instanceof DueDate due) {
            entry.enter(
                    task.getTaskId(),
                    DeadlineKind.TASK,
                    task.getRootProcessInstanceId(),
                    task.getProcessDefinitionId(),
                    task.getTaskDefinitionKey(),
                    due);
        }
    }

    private void ended(HistoricTaskInstanceEventEntity task) {
        if (TaskEntity.DELETE_REASON_COMPLETED.equals(task.getDeleteReason())) {
            Endings.ofThisCommand().taskDone(task.getTaskId(), new Work(by(task), minutes(task)));
        } else {
            ledger.cancelled(task.getTaskId(), clock.instant());
        }
    }

    private static @Nullable String by(HistoricTaskInstanceEventEntity task) {
        String user = Context.getCommandContext().getAuthenticatedUserId();
        return user == null ? task.getAssignee() : user;
    }

    private int minutes(HistoricTaskInstanceEventEntity task) {
        Date began = entity(task).getCreateTime();
        return time.of(packs.of(task.getProcessDefinitionId())).minutes(began.toInstant(), clock.instant());
    }

    /** The event does not say all of the task, which the command has at hand. */
    private static TaskEntity entity(HistoricTaskInstanceEventEntity task) {
        return Context.getCommandContext().getTaskManager().findTaskById(task.getTaskId());
    }
}
