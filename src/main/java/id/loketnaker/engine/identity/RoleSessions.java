package id.loketnaker.engine.identity;

import id.loketnaker.absences.Absences;
import id.loketnaker.engine.OwnSession;
import java.time.Clock;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import org.camunda.bpm.engine.impl.persistence.entity.CommentManager;
import org.camunda.bpm.engine.impl.persistence.entity.FilterManager;
import org.camunda.bpm.engine.impl.persistence.entity.TaskManager;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class RoleSessions {

    @Bean
    OwnSession roleTasks(TextsOfTasks texts) {
        return new OwnSession(TaskManager.class, () -> new RoleTaskManager(texts));
    }

    @Bean
    OwnSession deskFilters() {
        return new OwnSession(FilterManager.class, DeskFilterManager::new);
    }

    @Bean
    OwnSession caseComments() {
        return new OwnSession(CommentManager.class, CaseComments::new);
    }

    @Bean
    OwnSession standIns(Absences absences) {
        return new OwnSession(StandIn.class, () -> new StandIn(absences));
    }

    @Bean
    OwnSession knownGrants(Clock clock) {
        KnownGrants known = new KnownGrants(clock);
        return new OwnSession(AuthorizationManager.class, () -> new GrantManager(known));
    }
}
