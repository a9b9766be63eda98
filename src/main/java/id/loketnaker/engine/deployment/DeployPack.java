package id.loketnaker.engine.deployment;

import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.impl.cmd.DeployCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.camunda.bpm.engine.impl.repository.DefaultDeploymentHandler;
import org.camunda.bpm.engine.impl.repository.DeploymentBuilderImpl;
import org.camunda.bpm.engine.repository.CandidateDeployment;

/**
 * Deploys all that was sent, or nothing of it where it is in force already. Asked to leave out what did not change, the
 * engine itself looks for the last deployment of the same name: what is left would no longer say which service it
 * belongs to, and a version that another name has replaced would never come back.
 */
final class DeployPack extends DeployCmd {

    private static final long serialVersionUID = 1L;

    private final transient DeploymentGate gate;

    DeployPack(DeploymentBuilderImpl builder, DeploymentGate gate) {
        super(builder);
        this.gate = gate;
    }

    @Override
    protected void deploy(CommandContext context, DeploymentEntity deployment) {
        if (!deploymentBuilder.getDeployments().isEmpty()
                && context.getDeploymentManager() instanceof PackDeploymentManager packs) {
            packs.again();
        }
        super.deploy(context, deployment);
    }

    @Override
    protected Map<String, ResourceEntity> resolveResourcesToDeploy(CommandContext context, DeploymentEntity candidate) {
        if (deploymentBuilder.isDuplicateFilterEnabled()) {
            Optional<String> inForce = gate.inForceAlready(candidate, context.getAuthentication());
            if (inForce.isPresent()) {
                deploymentHandler =
                        new DefaultDeploymentHandler(
                                context.getProcessEngineConfiguration().getProcessEngine()) {
                            @Override
                            public String determineDuplicateDeployment(CandidateDeployment same) {
                                return inForce.get();
                            }
                        };
                return Map.of();
            }
        }
        return candidate.getResources();
    }
}
