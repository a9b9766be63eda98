package id.loketnaker.engine.escalation;

import id.loketnaker.engine.MailWishes;
import id.loketnaker.engine.happenings.Official;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Whom a task that runs late concerns, as far as they can be reached by mail. */
@Component
class LateTaskMail {

    private final IdentityService identity;
    private final MailWishes wishes;

    LateTaskMail(IdentityService identity, MailWishes wishes) {
        this.identity = identity;
        this.wishes = wishes;
    }

    /** Who holds the task; while nobody does, all who could take it. */
    List<Official> holders(Task task, Collection<String> roles) {
        if (task.getAssignee() != null) {
            return reachable(identity.createUserQuery().userId(task.getAssignee()).list().stream());
        }
        return holders(roles, task.getTenantId());
    }

    /** Those who have one of the roles in an office. */
    List<Official> holders(Collection<String> roles, String office) {
        return reachable(roles.stream()
                .flatMap(
                        role -> identity.createUserQuery().memberOfGroup(role).memberOfTenant(office).list().stream()));
    }

    private List<Official> reachable(Stream<User> users) {
        return users.filter(user -> user.getEmail() != null && !user.getEmail().isBlank())
                .map(user -> new Official(user.getId(), user.getEmail().strip(), wishes.of(user.getId())))
                .distinct()
                .toList();
    }
}
