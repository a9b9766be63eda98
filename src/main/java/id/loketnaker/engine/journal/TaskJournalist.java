package id.loketnaker.engine.journal;

import id.loketnaker.engine.DeployedPacks;
import id.loketnaker.engine.DueDate;
import id.loketnaker.engine.happenings.TaskEnded;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.sla.CaseTime;
import id.loketnaker.sla.DeadlineKind;
import id.loketnaker.sla.DeadlineLedger;
import id.loketnaker.sla.Work;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.IdentityLinkEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps the ledger of deadlines in step with the engine's tasks. */
@Component
class TaskJournalist {

    private final DeadlineLedger ledger;
    private final DeadlineEntry entry;
    private final DeployedPacks packs;
    private final CaseTime time;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TaskJournalist(
            DeadlineLedger ledger,
            DeadlineEntry entry,
            DeployedPacks packs,
            CaseTime time,
            ApplicationEventPublisher events,
            Clock clock) {
        this.ledger = ledger;
        this.entry = entry;
        this.packs = packs;
        this.time = time;
        this.events = events;
        this.clock = clock;
    }

    void opened(TaskEntity task) {
        if (task.getDueDate() instanceof DueDate due) {
            entry.enter(
                    task.getId(), DeadlineKind.TASK, task.getExecution(), task.getTaskDefinitionKey(), role(task), due);
        }
    }

    /** The first that the new task was offered to. */
    private static @Nullable String role(TaskEntity task) {
        return task.getIdentityLinks().stream()
                .map(IdentityLinkEntity::getGroupId)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    void ended(TaskEntity task, String reason) {
        if (TaskEntity.DELETE_REASON_COMPLETED.equals(reason)) {
            Endings.ofThisCommand().taskDone(task.getId(), work(task));
        } else {
            ledger.cancelled(task.getId(), clock.instant());
        }
        events.publishEvent(new TaskEnded(task.getId()));
    }

    private static @Nullable String by(TaskEntity task) {
        String user = Context.getCommandContext().getAuthenticatedUserId();
        return user == null ? task.getAssignee() : user;
    }

    private Work work(TaskEntity task) {
        ServicePack pack = packs.of(task.getProcessDefinitionId());
        Instant now = clock.instant();
        int minutes = time.of(pack).minutes(task.getCreateTime().toInstant(), now);
        return new Work(
                by(task), minutes, LocalDate.ofInstant(now, pack.office().zone()));
    }
}
