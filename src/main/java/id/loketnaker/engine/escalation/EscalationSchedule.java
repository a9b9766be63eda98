package id.loketnaker.engine.escalation;

import id.loketnaker.engine.scenario.ScenarioRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Not while scenarios are played, nor in tests: they move the clock of the whole application. */
@Configuration
@ConditionalOnProperty(name = "loketnaker.escalation.enabled", matchIfMissing = true)
@EnableScheduling
@Profile("!" + ScenarioRunner.PROFILE)
class EscalationSchedule {}
