package id.loketnaker.engine.identity;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;

/**
 * Nobody leaves with tasks in their hands: a user, a role or an office is taken away when the tasks that hang on it are
 * with somebody else.
 */
final class HeldTasks {

    private static final int TOLD = 20;

    private HeldTasks() {}

    static void ofLeaving(String userId, CommandContext context) {
        check(userId, task -> true, context);
    }

    /** Those that are offered to the role. */
    static void ofLeavingRole(String userId, String role, CommandContext context) {
        check(userId, task -> offeredTo(task, context).contains(role), context);
    }

    static void ofLeavingOffice(String userId, String office, CommandContext context) {
        check(userId, task -> office.equals(task.getTenantId()), context);
    }

    private static List<String> offeredTo(Task task, CommandContext context) {
        return context.getIdentityLinkManager().findIdentityLinksByTaskId(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .toList();
    }

    private static void check(String userId, Predicate<Task> hangs, CommandContext context) {
        List<Task> held = context
                .runWithoutAuthorization(() -> context.getTaskManager()
                        .findTasksByQueryCriteria((TaskQueryImpl) new TaskQueryImpl().taskAssignee(userId)))
                .stream()
                .filter(hangs)
                .toList();
        if (!held.isEmpty()) {
            throw new BadUserRequestException(("Pengguna ini masih memegang %d tugas: %s."
                            + " Alihkan dahulu di Tasklist, halaman Tugas tim, lalu ulangi.")
                    .formatted(
                            held.size(),
                            held.stream()
                                    .limit(TOLD)
                                    .map(task -> told(task, context))
                                    .collect(Collectors.joining("; "))));
        }
    }

    private static String told(Task task, CommandContext context) {
        ExecutionEntity instance = context.getExecutionManager().findExecutionById(task.getProcessInstanceId());
        String number = instance == null ? null : instance.getBusinessKey();
        return number == null ? task.getName() : number + " – " + task.getName();
    }
}
