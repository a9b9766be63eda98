package id.loketnaker.jobs;

import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Whoever still says {@code loketnaker.escalation.enabled} would wonder why the jobs run, or do not. */
@Component
class FormerSwitch implements EnvironmentAware {

    private static final String NAME = "loketnaker.escalation.enabled";

    /**
     * @throws InvalidConfigurationPropertyValueException when the former name is in use; the start ends with its remedy
     */
    @Override
    public void setEnvironment(Environment environment) {
        String value = environment.getProperty(NAME);
        if (value != null) {
            throw new InvalidConfigurationPropertyValueException(
                    NAME,
                    value,
                    "Nama ini tidak dipakai lagi: sakelarnya untuk semua pekerjaan berkala, bukan eskalasi saja. Tulis %s=%s."
                            .formatted(JobSchedule.SWITCH, value));
        }
    }
}
