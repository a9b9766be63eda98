package id.loketnaker.engine.journal;

import id.loketnaker.engine.OwnSession;
import org.camunda.bpm.engine.impl.persistence.entity.HistoricJobLogManager;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class TimerLogSessions {

    @Bean
    OwnSession timerLog(TimerJournalist timers) {
        return new OwnSession(HistoricJobLogManager.class, () -> new TimerLog(timers));
    }
}
