package id.loketnaker.engine.identity;

import id.loketnaker.casework.PresentUser;
import id.loketnaker.engine.PresentUsers;
import id.loketnaker.engine.UserTaskListener;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.springframework.stereotype.Component;

/** An official gives a task only to somebody who could take it: of one of its roles, in its office. */
@Component
class RoleAssignees extends UserTaskListener {

    RoleAssignees() {
        super(EVENTNAME_ASSIGNMENT);
    }

    @Override
    public void notify(DelegateTask task) {
        CommandContext context = Context.getCommandContext();
        String assignee = task.getAssignee();
        PresentUsers.of(context.getAuthentication())
                .filter(user -> isGivenAway() && user.isConfined())
                .filter(user -> assignee != null && !assignee.equals(user.id()))
                .filter(user -> !couldTake(task, assignee, context))
                .ifPresent(RoleAssignees::refuse);
    }

    /** Not when the diagram itself names somebody. */
    private static boolean isGivenAway() {
        return Context.getCommandInvocationContext().getCommand() instanceof AssignTaskCmd;
    }

    private static boolean couldTake(DelegateTask task, String assignee, CommandContext context) {
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

    private static void refuse(PresentUser user) {
        throw new BadUserRequestException(
                "Tugas hanya dapat diserahkan kepada pegawai dengan peran yang sama di kantor ini.");
    }
}
