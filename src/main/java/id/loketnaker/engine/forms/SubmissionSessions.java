package id.loketnaker.engine.forms;

import id.loketnaker.engine.OwnSession;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class SubmissionSessions {

    @Bean
    OwnSession submissions() {
        return new OwnSession(Submissions.class, Submissions::new);
    }
}
