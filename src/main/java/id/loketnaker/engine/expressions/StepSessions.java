package id.loketnaker.engine.expressions;

import id.loketnaker.engine.OwnSession;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class StepSessions {

    @Bean
    OwnSession stepsBegun() {
        return new OwnSession(StepsBegun.class, StepsBegun::new);
    }
}
