package id.loketnaker.engine.journal;

import id.loketnaker.engine.MoveReason;
import id.loketnaker.engine.OfficialNames;
import id.loketnaker.engine.UserTaskListener;
import id.loketnaker.register.CaseRegister;
import id.loketnaker.register.Entry;
import id.loketnaker.register.EntryKind;
import id.loketnaker.sla.DeadlineLedger;
import java.time.Clock;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.PropertyChange;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tells the ledger and the record of the case whenever a task changes hands. Submitting a form is an update too, and
 * changes nobody's hands.
 */
@Component
class TaskHolders extends UserTaskListener {

    private final DeadlineLedger ledger;
    private final CaseRegister register;
    private final Clock clock;

    TaskHolders(DeadlineLedger ledger, CaseRegister register, Clock clock) {
        super(EVENTNAME_UPDATE);
        this.ledger = ledger;
        this.register = register;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateTask delegate) {
        TaskEntity task = (TaskEntity) delegate;
        PropertyChange change = task.getPropertyChanges().get(TaskEntity.ASSIGNEE);
        if (change != null && !Objects.equals(change.getOrgValue(), change.getNewValue())) {
            ledger.held(task.getId(), task.getAssignee());
            record(task, (String) change.getOrgValue(), (String) change.getNewValue());
        }
    }

    private void record(TaskEntity task, @Nullable String before, @Nullable String after) {
        CommandContext context = Context.getCommandContext();
        String actor = context.getAuthenticatedUserId();
        boolean own = before == null ? Objects.equals(after, actor) : after == null && before.equals(actor);
        EntryKind kind = after == null
                ? EntryKind.TASK_GIVEN_BACK
                : before == null && own ? EntryKind.TASK_TAKEN : EntryKind.TASK_HANDED_OVER;
        register.record(
                task.getExecution().getRootProcessInstanceId(),
                new Entry(
                        clock.instant(),
                        kind,
                        task.getTaskDefinitionKey(),
                        task.getName(),
                        actor,
                        own ? MoveReason.ofThisCommand().said() : told(before, after, context)));
    }

    /** With the names of the day. */
    private static String told(@Nullable String before, @Nullable String after, CommandContext context) {
        StringBuilder told = new StringBuilder();
        if (before != null) {
            told.append("dari ").append(OfficialNames.nameOf(before, context));
        }
        if (after != null) {
            told.append(before == null ? "kepada " : " kepada ").append(OfficialNames.nameOf(after, context));
        }
        String reason = MoveReason.ofThisCommand().said();
        return reason == null
                ? told.toString()
                : told.append(". Alasan: ").append(reason).toString();
    }
}
