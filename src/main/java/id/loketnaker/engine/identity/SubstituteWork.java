package id.loketnaker.engine.identity;

import id.loketnaker.casework.PresentUser;
import id.loketnaker.engine.OfficialNames;
import id.loketnaker.engine.PresentUsers;
import id.loketnaker.engine.UserTaskListener;
import id.loketnaker.register.CaseRegister;
import id.loketnaker.register.Entry;
import id.loketnaker.register.EntryKind;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.stereotype.Component;

/** Writes on the record of the case who did a step for whom, when it was not theirs but by an absence. */
@Component
class SubstituteWork extends UserTaskListener {

    private final CaseRegister register;
    private final Clock clock;

    SubstituteWork(CaseRegister register, Clock clock) {
        super(EVENTNAME_COMPLETE);
        this.register = register;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateTask task) {
        CommandContext context = Context.getCommandContext();
        PresentUsers.of(context.getAuthentication())
                .ifPresent(user -> absent(task, user, context).ifPresent(away -> record(task, user, away, context)));
    }

    /** The holder, or of a task that nobody else held, somebody of its role while the user has none of its roles. */
    private static Optional<String> absent(DelegateTask task, PresentUser user, CommandContext context) {
        Set<String> away = StandIn.ofThisCommand().standsInFor(user.id());
        if (away.isEmpty()) {
            return Optional.empty();
        }
        String holder = task.getAssignee();
        if (holder != null && !holder.equals(user.id())) {
            return Optional.of(holder).filter(away::contains);
        }
        return RoleAssignees.couldTake(task, user.id(), context)
                ? Optional.empty()
                : away.stream()
                        .sorted()
                        .filter(each -> RoleAssignees.couldTake(task, each, context))
                        .findFirst();
    }

    private void record(DelegateTask task, PresentUser user, String away, CommandContext context) {
        register.record(
                ((TaskEntity) task).getExecution().getRootProcessInstanceId(),
                new Entry(
                        clock.instant(),
                        EntryKind.DONE_FOR_ANOTHER,
                        task.getTaskDefinitionKey(),
                        task.getName(),
                        user.id(),
                        OfficialNames.nameOf(away, context)));
    }
}
