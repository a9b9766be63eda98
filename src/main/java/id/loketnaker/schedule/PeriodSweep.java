package id.loketnaker.schedule;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every minute which cases begin with a period. */
@Component
class PeriodSweep {

    private final PeriodStarts starts;

    PeriodSweep(PeriodStarts starts) {
        this.starts = starts;
    }

    @Scheduled(fixedDelayString = "${loketnaker.schedule.interval:PT1M}")
    void run() {
        starts.sweep();
    }
}
