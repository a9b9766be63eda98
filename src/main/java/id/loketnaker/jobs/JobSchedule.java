package id.loketnaker.jobs;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * Lets all jobs run, each at its own interval: escalation, notices, the calendar, figures, and what was left at the
 * counter. Off ({@code loketnaker.jobs.enabled=false}) while scenarios are played, and in tests: they move the clock of
 * the whole application.
 */
@Configuration
@ConditionalOnProperty(name = JobSchedule.SWITCH, matchIfMissing = true)
@EnableScheduling
class JobSchedule {

    static final String SWITCH = "loketnaker.jobs.enabled";
}
