package id.loketnaker.engine.escalation;

import id.loketnaker.engine.MailWishes;
import id.loketnaker.engine.happenings.Official;
import id.loketnaker.servicepack.Role;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Whom a task that runs late concerns, as far as they can be reached by mail. */
@Component
class LateTaskMail {

    private final IdentityService identity;
    private final TaskService tasks;
    private final MailWishes wishes;

    LateTaskMail(IdentityService identity, TaskService tasks, MailWishes wishes) {
        this.identity = identity;
        this.tasks = tasks;
        this.wishes = wishes;
    }

    /** Who holds the task; while nobody does, all who could take it. */
    List<Official> holdersOf(Task task) {
        if (task.getAssignee() != null) {
            return reachable(identity.createUserQuery().userId(task.getAssignee()).list().stream());
        }
        return reachable(tasks.getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .flatMap(group -> members(group, task.getTenantId())));
    }

    /** Those who have a role in an office. */
    List<Official> holdersOf(Role role, String office) {
        return reachable(members(role.id(), office));
    }

    private Stream<User> members(String group, String office) {
        return identity.createUserQuery().memberOfGroup(group).memberOfTenant(office).list().stream();
    }

    private List<Official> reachable(Stream<User> users) {
        return users.filter(user -> user.getEmail() != null && !user.getEmail().isBlank())
                .map(user -> new Official(user.getId(), user.getEmail().strip(), wishes.of(user.getId())))
                .distinct()
                .toList();
    }
}
