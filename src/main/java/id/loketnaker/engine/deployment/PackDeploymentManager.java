package id.loketnaker.engine.deployment;

import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentManager;

/** The engine's deployments, each completed to a whole pack and checked before it is stored. */
final class PackDeploymentManager extends DeploymentManager {

    private final DeploymentGate gate;
    private boolean again;

    PackDeploymentManager(DeploymentGate gate) {
        this.gate = gate;
    }

    /** What this command deploys is a former version as it was. */
    void again() {
        again = true;
    }

    @Override
    public void insertDeployment(DeploymentEntity deployment) {
        gate.admit(deployment, getCurrentAuthentication(), again);
        super.insertDeployment(deployment);
    }
}
