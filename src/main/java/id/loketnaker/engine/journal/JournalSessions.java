package id.loketnaker.engine.journal;

import id.loketnaker.engine.MoveReason;
import id.loketnaker.engine.OwnSession;
import id.loketnaker.sla.DeadlineLedger;
import java.time.Clock;
import org.camunda.bpm.engine.impl.persistence.entity.HistoricJobLogManager;
import org.camunda.bpm.engine.impl.persistence.entity.HistoricTaskInstanceManager;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class JournalSessions {

    @Bean
    OwnSession endings(DeadlineLedger ledger, Clock clock) {
        return new OwnSession(Endings.class, () -> new Endings(ledger, clock));
    }

    @Bean
    OwnSession moveReason() {
        return new OwnSession(MoveReason.class, MoveReason::new);
    }

    @Bean
    OwnSession openTaskHistory(TaskJournalist tasks) {
        return new OwnSession(HistoricTaskInstanceManager.class, () -> new OpenTaskHistory(tasks));
    }

    @Bean
    OwnSession timerLog(TimerJournalist timers) {
        return new OwnSession(HistoricJobLogManager.class, () -> new TimerLog(timers));
    }
}
