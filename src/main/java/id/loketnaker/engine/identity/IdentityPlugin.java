package id.loketnaker.engine.identity;

import id.loketnaker.engine.OwnSession;
import id.loketnaker.perimeter.LoginAttempts;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Hangs our users into the engine: whoever checks a password, page or REST, asks them. */
@Component
class IdentityPlugin extends AbstractProcessEnginePlugin {

    private final LoginAttempts attempts;

    IdentityPlugin(LoginAttempts attempts) {
        this.attempts = attempts;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setIdentityProviderSessionFactory(new OwnSession(Identities.class, () -> new Identities(attempts)));
    }
}
