package id.loketnaker.engine.identity;

import id.loketnaker.casework.PresentUser;
import id.loketnaker.engine.PresentUsers;
import java.util.List;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TaskManager;
import org.camunda.bpm.engine.task.TaskQuery;

/**
 * Narrows every query for tasks to the roles of the one who asks: candidate of a group of theirs, or their own. One
 * that asks for no others stays as it is, which keeps the page of tasks fast.
 */
final class RoleTaskManager extends TaskManager {

    private final TextsOfTasks texts;

    RoleTaskManager(TextsOfTasks texts) {
        this.texts = texts;
    }

    @Override
    protected void configureQuery(TaskQueryImpl query) {
        super.configureQuery(query);
        PresentUsers.of(getCommandContext().getAuthentication()).ifPresent(user -> texts.widen(query, user));
        Onlookers.confined(getCommandContext())
                .filter(user -> !asksForOwnOnly(query, user))
                .ifPresent(user -> narrow(query, user));
    }

    private static boolean asksForOwnOnly(TaskQueryImpl query, PresentUser user) {
        List<String> groups = query.getCandidateUser() == null ? query.getCandidateGroups() : null;
        return user.id().equals(query.getAssignee())
                || groups != null && !groups.isEmpty() && user.roles().containsAll(groups);
    }

    private static void narrow(TaskQueryImpl query, PresentUser user) {
        TaskQuery theirs = query.or().taskAssignee(user.id());
        List<String> roles = user.roles();
        if (!roles.isEmpty()) {
            theirs.taskCandidateGroupIn(roles).includeAssignedTasks();
        }
        theirs.endOr();
    }
}
