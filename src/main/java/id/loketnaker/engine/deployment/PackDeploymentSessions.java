package id.loketnaker.engine.deployment;

import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentManager;
import org.springframework.stereotype.Component;

/** Gives the engine our manager of deployments in place of its own. */
@Component
public class PackDeploymentSessions implements SessionFactory {

    private final DeploymentGate gate;

    PackDeploymentSessions(DeploymentGate gate) {
        this.gate = gate;
    }

    @Override
    public Class<?> getSessionType() {
        return DeploymentManager.class;
    }

    @Override
    public Session openSession() {
        return new PackDeploymentManager(gate);
    }
}
