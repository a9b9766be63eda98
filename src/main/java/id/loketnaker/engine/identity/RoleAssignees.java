package id.loketnaker.engine.identity;

import id.loketnaker.casework.PresentUser;
import id.loketnaker.engine.MoveReason;
import id.loketnaker.engine.PresentUsers;
import id.loketnaker.engine.UserTaskListener;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.PropertyChange;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The door for every task that changes hands, by whatever request: one takes a task that nobody holds, and gives back
 * one's own. All else goes through the page that asks for a reason, and to somebody who could take it.
 */
@Component
class RoleAssignees extends UserTaskListener {

    RoleAssignees() {
        super(EVENTNAME_UPDATE); // what the diagram itself assigns comes before
    }

    @Override
    public void notify(DelegateTask task) {
        PropertyChange change = ((TaskEntity) task).getPropertyChanges().get(TaskEntity.ASSIGNEE);
        if (change != null) {
            CommandContext context = Context.getCommandContext();
            PresentUsers.of(context.getAuthentication())
                    .ifPresent(user ->
                            check(task, (String) change.getOrgValue(), (String) change.getNewValue(), user, context));
        }
    }

    private static void check(
            DelegateTask task,
            @Nullable String before,
            @Nullable String after,
            PresentUser user,
            CommandContext context) {
        boolean asked = MoveReason.ofThisCommand().said() != null;
        if (!asked) {
            Holders.check(before, context);
        }
        if (after != null && !after.equals(user.id())) {
            if (!couldTake(task, after, context)) {
                throw new BadUserRequestException(
                        "Tugas hanya dapat diserahkan kepada pegawai dengan peran yang sama di kantor ini.");
            }
            if (!asked) {
                throw new BadUserRequestException("Tugas diserahkan lewat Alihkan, dengan alasannya.");
            }
        }
    }

    /** Of themselves: whom an absence gives a role for a time is not asked. */
    static boolean couldTake(DelegateTask task, String assignee, CommandContext context) {
        return task.getCandidates().stream()
                .anyMatch(candidate -> candidate.getGroupId() != null
                        && context.runWithoutAuthorization(() -> context.getReadOnlyIdentityProvider()
                                        .createUserQuery(context)
                                        .userId(assignee)
                                        .memberOfGroup(candidate.getGroupId())
                                        .memberOfTenant(task.getTenantId())
                                        .count())
                                == 1);
    }
}
