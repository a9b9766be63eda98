package id.loketnaker.engine.deployment;

import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.repository.DeploymentBuilderImpl;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.springframework.stereotype.Component;

/** How the engine deploys. */
@Component
public class PackCommands {

    private final DeploymentGate gate;

    PackCommands(DeploymentGate gate) {
        this.gate = gate;
    }

    /** Of what was put together; refused where it is no sound pack of its office. */
    public Command<DeploymentWithDefinitions> of(DeploymentBuilderImpl builder) {
        return new DeployPack(builder, gate);
    }
}
