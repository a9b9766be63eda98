package id.loketnaker.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.scheduling.annotation.ScheduledAnnotationBeanPostProcessor;

class JobScheduleTest {

    private final ApplicationContextRunner application =
            new ApplicationContextRunner().withUserConfiguration(JobSchedule.class, FormerSwitch.class);

    @Test
    void jobs_run_unless_they_are_switched_off() {
        application.run(context -> assertThat(context).hasSingleBean(ScheduledAnnotationBeanPostProcessor.class));
        application
                .withPropertyValues("loketnaker.jobs.enabled=false")
                .run(context -> assertThat(context).doesNotHaveBean(ScheduledAnnotationBeanPostProcessor.class));
    }

    @Test
    void the_former_name_of_the_switch_is_refused_with_the_present_one() {
        application
                .withPropertyValues("loketnaker.escalation.enabled=false")
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .isInstanceOf(InvalidConfigurationPropertyValueException.class)
                        .hasMessageContaining("loketnaker.escalation.enabled"));
    }
}
